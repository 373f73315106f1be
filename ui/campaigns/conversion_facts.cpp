#include "ui/campaigns/conversion_facts.h"

#include "ui/models/cell_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The texts of this file stand in one context.
struct ConversionFacts {
    Q_DECLARE_TR_FUNCTIONS(ui::ConversionFacts)
};

QString aliasOf(core::PublisherId key, const std::vector<core::Publisher>& publishers)
{
    const auto found = std::ranges::find(publishers, key, &core::Publisher::key);
    return found == publishers.end() ? QString() : text(found->alias);
}

void addSubs(QStringList& facts, const QString& prefix, const std::vector<std::string>& subs)
{
    for (std::size_t i = 0; i < subs.size(); ++i)
        if (!subs[i].empty())
            facts += u"%1%2: %3"_s.arg(prefix).arg(i + 1).arg(text(subs[i]));
}

} // namespace

QStringList conversionFacts(const core::Conversion& conversion,
                            const std::vector<core::Publisher>& publishers,
                            const core::Workspace& workspace)
{
    QStringList facts{ text(conversion.id),
                       text(conversion.type),
                       aliasOf(conversion.publisher, publishers),
                       text(conversion.country),
                       text(conversion.os) };
    addSubs(facts, u"sub"_s, conversion.clickSubs);
    addSubs(facts, u"p_sub"_s, conversion.conversionSubs);
    if (conversion.revenue)
        facts += ConversionFacts::tr("revenue %1 %2")
                     .arg(moneyText(*conversion.revenue, workspace.decimals, true),
                          text(conversion.currency));
    facts += timeText(conversion.time, workspace.zone);
    facts.removeAll(QString());
    return facts;
}

} // namespace ui
