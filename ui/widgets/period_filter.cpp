#include "ui/widgets/period_filter.h"

#include "ui/models/cell_text.h"
#include "ui/models/qt_date.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/name_choice.h"

#include <QDateEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Days monthAt(core::Month month)
{
    return { core::firstDay(month), core::firstDay({ month.months + 1 }) };
}

struct Choice {
    const char* label;
    Days (*days)(core::Date today);
};
constexpr Choice choices[] = {
    { QT_TRANSLATE_NOOP("ui::PeriodFilter", "Time: all"),
      [](core::Date) {
          return Days();
      } },
    { QT_TRANSLATE_NOOP("ui::PeriodFilter", "This month"),
      [](core::Date today) {
          return monthAt(core::monthOf(today));
      } },
    { QT_TRANSLATE_NOOP("ui::PeriodFilter", "Last month"),
      [](core::Date today) {
          return monthAt({ core::monthOf(today).months - 1 });
      } },
    { QT_TRANSLATE_NOOP("ui::PeriodFilter", "Last 90 days"),
      [](core::Date today) {
          return Days{ core::addDays(today, -89), core::addDays(today, 1) };
      } },
    { QT_TRANSLATE_NOOP("ui::PeriodFilter", "This year"),
      [](core::Date today) {
          const int year = core::civil(today).year;
          return Days{ core::makeDate({ year, 1, 1 }).value(),
                       core::makeDate({ year + 1, 1, 1 }).value() };
      } },
};
constexpr int last90Days = 3;
constexpr int ownIndex = int(std::size(choices));

QDateEdit* dateEdit(const QString& name, QDate date, QWidget* parent)
{
    auto* edit = new QDateEdit(date, parent);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    return edit;
}

} // namespace

PeriodFilter::PeriodFilter(QWidget* parent)
    : QComboBox(parent)
    , m_today(fromQDate(QDate::currentDate()))
{
    setObjectName(u"periodCombo"_s);
    nameChoice(this, tr("Time"));
    setSizeAdjustPolicy(AdjustToContents);
    for (const Choice& choice : choices)
        addItem(tr(choice.label));
    addItem(tr("Own period…"));
    connect(this, &QComboBox::activated, this, &PeriodFilter::choose);
}

Days PeriodFilter::period() const
{
    return m_chosen == ownIndex ? m_own : choices[m_chosen].days(m_today);
}

void PeriodFilter::setOwnPeriod(const Days& days)
{
    m_own = days;
    m_chosen = ownIndex;
    const QString from = days.from ? dateText(*days.from) : QString();
    const QString to = days.to ? dateText(core::addDays(*days.to, -1)) : QString();
    setItemText(ownIndex, tr("%1 to %2").arg(from, to));
    setCurrentIndex(ownIndex);
    emit periodChanged();
}

void PeriodFilter::leaveNothingOut()
{
    setCurrentIndex(0);
    choose(0);
}

void PeriodFilter::chooseLast90Days()
{
    setCurrentIndex(last90Days);
    choose(last90Days);
}

void PeriodFilter::choose(int index)
{
    if (index == ownIndex) {
        askOwnPeriod();
        return;
    }
    m_chosen = index;
    setItemText(ownIndex, tr("Own period…"));
    emit periodChanged();
}

void PeriodFilter::askOwnPeriod()
{
    const Days shown = period();
    auto* dialog = new FormDialog(tr("Own period"), tr("Show"), window());
    dialog->setObjectName(u"ownPeriodDialog"_s);
    auto* from = dateEdit(u"fromDateEdit"_s, toQDate(shown.from.value_or(m_today)), dialog);
    auto* to = dateEdit(
        u"toDateEdit"_s, toQDate(shown.to ? core::addDays(*shown.to, -1) : m_today), dialog);
    dialog->addField(tr("First day"), from, {}, FormDialog::Width::Half);
    dialog->addField(tr("Last day"), to, {}, FormDialog::Width::Half);
    dialog->markUnchanged();
    connect(dialog, &FormDialog::saveRequested, this, [this, dialog, from, to] {
        if (to->date() < from->date()) {
            dialog->setFieldError(to, tr("The last day is before the first."));
            return;
        }
        dialog->markUnchanged();
        dialog->accept();
        setOwnPeriod({ fromQDate(from->date()), core::addDays(fromQDate(to->date()), 1) });
    });
    connect(dialog, &QDialog::rejected, this, [this] { setCurrentIndex(m_chosen); });
    dialog->open();
}

} // namespace ui
