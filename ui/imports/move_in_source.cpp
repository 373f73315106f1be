#include "ui/imports/move_in_source.h"

#include "ui/models/cell_text.h"
#include "ui/models/column_labels.h"
#include "ui/widgets/fill_choice.h"
#include "ui/widgets/name_choice.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int pastePauseMs = 300;

/// What each kind is called, and what its file has.
struct KindWords {
    MoveInKind kind;
    const char* label;
    const char* help;
};
constexpr KindWords kinds[] = {
    { MoveInKind::Publishers,
      QT_TRANSLATE_NOOP("ui::MoveInSource", "Publishers"),
      QT_TRANSLATE_NOOP(
          "ui::MoveInSource",
          "A table with the columns of the publishers table, of which alias is needed, "
          "or the tracker's JSON. A known alias is changed in the columns that the "
          "file has.") },
    { MoveInKind::Campaigns,
      QT_TRANSLATE_NOOP("ui::MoveInSource", "Campaigns"),
      QT_TRANSLATE_NOOP(
          "ui::MoveInSource",
          "A table with the columns of the campaigns table, or the tracker's JSON with "
          "the custom payouts.") },
    { MoveInKind::OpeningBalances,
      QT_TRANSLATE_NOOP("ui::MoveInSource", "Opening balances"),
      QT_TRANSLATE_NOOP(
          "ui::MoveInSource",
          "A table publisher, amount, date, note: what each publisher was owed at the "
          "end of that day. Before past payouts.") },
    { MoveInKind::Payouts,
      QT_TRANSLATE_NOOP("ui::MoveInSource", "Past payouts"),
      QT_TRANSLATE_NOOP("ui::MoveInSource",
                        "A table with the columns of the payouts table, or the tracker's JSON of "
                        "payment records, whose status numbers you say the meaning of.") },
};

QCheckBox* check(const QString& name, const QString& text, QWidget* parent)
{
    auto* box = new QCheckBox(text, parent);
    box->setObjectName(name);
    return box;
}

} // namespace

MoveInSource::MoveInSource(const std::vector<core::Publisher>& publishers, QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_help(new QLabel(this))
    , m_file(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose file…"), this))
    , m_paste(new QPlainTextEdit(this))
    , m_pastePause(new QTimer(this))
    , m_publisher(new QComboBox(this))
    , m_publisherLabel(new QLabel(tr("Publisher of payouts that name none"), this))
    , m_statusTable(plainTable(u"statusTable"_s,
                               tr("What the file's statuses mean"),
                               { tr("Status in the file"), tr("Means") },
                               this))
    , m_confirm(check(u"confirmCheck"_s,
                      tr("The amounts come on top of opening balances and payouts that are there"),
                      this))
    , m_createMissing(
          check(u"createMissingCheck"_s,
                tr("Create publishers that custom payouts name and the workspace lacks (JSON)"),
                this))
    , m_reread(check(u"rereadCheck"_s,
                     tr("Where the cost model changes, read the values in its unit (JSON)"),
                     this))
{
    setObjectName(u"moveInSource"_s);
    setFocusProxy(m_kind);
    fillChoice(m_publisher, tr("As the file says"), publishers, [](const auto& each) {
        return text(each.alias);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    buildFile(layout);
    buildOptions(layout);
    chooseKind();
}

void MoveInSource::addLabelled(QVBoxLayout* layout, const QString& label, QWidget* field)
{
    auto* head = new QLabel(label, this);
    head->setBuddy(field);
    head->setProperty("small", true);
    head->setProperty("second", true);
    field->setAccessibleName(label);
    layout->addWidget(head);
    layout->addWidget(field);
}

void MoveInSource::buildFile(QVBoxLayout* layout)
{
    m_kind->setObjectName(u"kindCombo"_s);
    for (const KindWords& each : kinds)
        m_kind->addItem(tr(each.label), int(each.kind));
    addLabelled(layout, tr("What is moved in"), m_kind);
    m_help->setObjectName(u"helpLabel"_s);
    m_help->setWordWrap(true);
    m_help->setProperty("second", true);
    layout->addWidget(m_help);
    auto* row = new QHBoxLayout;
    m_file->setObjectName(u"fileLabel"_s);
    m_file->setWordWrap(true);
    m_choose->setObjectName(u"chooseFileButton"_s);
    m_choose->setIcon(Theme::icon(u"folder"_s));
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    layout->addLayout(row);
    m_paste->setObjectName(u"pasteEdit"_s);
    m_paste->setTabChangesFocus(true);
    m_paste->setMaximumHeight(m_paste->fontMetrics().lineSpacing() * 6);
    addLabelled(
        layout, tr("Or paste the rows here, with the line that names their columns"), m_paste);
    m_pastePause->setSingleShot(true);
    m_pastePause->setInterval(pastePauseMs);
    connect(m_kind, &QComboBox::activated, this, &MoveInSource::chooseKind);
    connect(m_choose, &QPushButton::clicked, this, &MoveInSource::fileWanted);
    connect(m_paste, &QPlainTextEdit::textChanged, m_pastePause, qOverload<>(&QTimer::start));
    connect(m_paste, &QPlainTextEdit::textChanged, this, &MoveInSource::restarted);
    connect(m_pastePause, &QTimer::timeout, this, &MoveInSource::readPasted);
}

void MoveInSource::buildOptions(QVBoxLayout* layout)
{
    m_publisher->setObjectName(u"publisherCombo"_s);
    m_publisher->setAccessibleName(m_publisherLabel->text());
    m_publisherLabel->setBuddy(m_publisher);
    m_publisherLabel->setProperty("small", true);
    m_publisherLabel->setProperty("second", true);
    m_statusTable->setMaximumHeight(Theme::rowHeight() * 6);
    for (QWidget* option : std::initializer_list<QWidget*>{
             m_publisherLabel, m_publisher, m_statusTable, m_confirm, m_createMissing, m_reread })
        layout->addWidget(option);
    connect(m_publisher, &QComboBox::activated, this, &MoveInSource::requestChanged);
    for (QCheckBox* box : { m_confirm, m_createMissing, m_reread })
        connect(box, &QCheckBox::clicked, this, &MoveInSource::requestChanged);
}

MoveInKind MoveInSource::kind() const
{
    return MoveInKind(m_kind->currentData().toInt());
}

void MoveInSource::chooseKind()
{
    m_help->setText(tr(kinds[m_kind->currentIndex()].help));
    const bool isPayouts = kind() == MoveInKind::Payouts;
    m_publisherLabel->setVisible(isPayouts);
    m_publisher->setVisible(isPayouts);
    m_confirm->setVisible(kind() == MoveInKind::OpeningBalances);
    m_createMissing->setVisible(kind() == MoveInKind::Campaigns);
    m_reread->setVisible(kind() == MoveInKind::Campaigns);
    const QSignalBlocker silent(m_paste);
    m_paste->clear();
    m_pastePause->stop();
    forgetFile();
    forgetStatuses();
    emit restarted();
}

void MoveInSource::forgetFile()
{
    m_path.clear();
    m_file->setText(tr("Choose a file, or drop it here."));
    m_file->setToolTip({});
}

void MoveInSource::forgetStatuses()
{
    m_words.clear();
    m_statuses.clear();
    m_statusTable->setRowCount(0);
    m_statusTable->hide();
}

void MoveInSource::setFile(const QString& path)
{
    const QSignalBlocker silent(m_paste);
    m_paste->clear();
    m_pastePause->stop();
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    forgetStatuses();
    emit requestChanged();
}

void MoveInSource::readPasted()
{
    forgetFile();
    forgetStatuses();
    emit requestChanged();
}

bool MoveInSource::isEmpty() const
{
    return m_path.isEmpty() && m_paste->toPlainText().trimmed().isEmpty();
}

bool MoveInSource::isChanged() const
{
    const bool isTicked = std::ranges::any_of(
        std::initializer_list<QCheckBox*>{ m_confirm, m_createMissing, m_reread },
        [](const QCheckBox* box) { return box->isChecked() && !box->isHidden(); });
    const bool isOwned = m_publisher->currentIndex() > 0 && !m_publisher->isHidden();
    return !m_paste->toPlainText().trimmed().isEmpty() || !m_statuses.empty() || isTicked
        || isOwned;
}

MoveInRequest MoveInSource::request() const
{
    MoveInRequest request;
    request.kind = kind();
    request.path = m_path;
    request.pasted = utf8(m_paste->toPlainText());
    request.isConfirmed = m_confirm->isChecked();
    if (const qint64 key = m_publisher->currentData().toLongLong())
        request.publisher = core::PublisherId{ key };
    request.statuses = m_statuses;
    request.createMissing = m_createMissing->isChecked();
    request.rereadValues = m_reread->isChecked();
    return request;
}

/// Those that are there keep their choice, and the keyboard.
void MoveInSource::askStatuses(const std::vector<std::string>& words)
{
    for (const std::string& word : words)
        if (std::find(m_words.begin(), m_words.end(), word) == m_words.end())
            addStatus(word);
    m_statusTable->setVisible(!m_words.empty());
}

void MoveInSource::addStatus(const std::string& word)
{
    const int row = m_statusTable->rowCount();
    m_words.push_back(word);
    addPlainRow(m_statusTable, { text(word), {} });
    auto* meaning = new QComboBox(m_statusTable);
    meaning->setObjectName(u"meaningCombo%1"_s.arg(row));
    nameChoice(meaning, tr("Meaning of status %1").arg(text(word)));
    meaning->addItem(tr("Please choose"));
    for (const core::PayoutStatusInfo& status : core::payoutStatuses())
        meaning->addItem(tableWord(status.label), int(status.status));
    connect(meaning, &QComboBox::activated, this, [this, meaning, row, word] {
        m_statusTable->item(row, 1)->setText(meaning->currentText());
        if (meaning->currentData().isValid())
            m_statuses[word] = core::PayoutStatus(meaning->currentData().toInt());
        else
            m_statuses.erase(word);
        emit requestChanged();
    });
    m_statusTable->setCellWidget(row, 1, meaning);
    m_statusTable->item(row, 1)->setText(meaning->currentText());
}

} // namespace ui
