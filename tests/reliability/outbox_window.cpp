// The program's window with a hand at it, to be killed: outbox_window send|again, on the books that
// PAYOUTDESK_WORKSPACE names. "send" fills the form of a payout and saves it; "again" is the next
// start of the program: it tells what the window tells, and saves the form that it offers.
#include "tests/journeys/window_desk.h"
#include "ui/window/left_forms_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

/// How many calls the shim has seen.
std::int64_t watchedCalls()
{
    std::int64_t calls = 0;
    std::ifstream(qEnvironmentVariable("FAULT_COUNT").toStdString())
        .read(reinterpret_cast<char*>(&calls), sizeof calls);
    return calls;
}

void say(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void save(WindowDesk& desk)
{
    WindowDesk::click(desk.dialog("payoutDialog"), "saveButton");
    WindowDesk::waitFor([&] { return !desk.isOpen("payoutDialog"); }, u"the answer"_s);
    say(u"saved"_s);
}

void send(WindowDesk& desk)
{
    desk.goTo("payouts");
    WindowDesk::click(desk.page("payouts"), "createPayoutButton");
    QWidget& form = desk.dialog("payoutDialog");
    WindowDesk::type(form, "publisherEdit", u"nick"_s);
    WindowDesk::type(form, "amountEdit", u"7"_s);
    WindowDesk::type(form, "noteEdit", u"October"_s);
    desk.settle();
    say(u"calls %1"_s.arg(watchedCalls()));
    save(desk);
}

void again(WindowDesk& desk)
{
    if (!desk.isOpen("leftFormsDialog"))
        return;
    QWidget& told = desk.dialog("leftFormsDialog");
    for (const auto* label : told.findChildren<QLabel*>(u"sentenceLabel"_s))
        say(u"told: "_s + label->text());
    if (!told.findChild<QPushButton*>(u"reopenButton"_s)) {
        told.close();
        return;
    }
    WindowDesk::click(told, "reopenButton");
    save(desk);
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    WindowDesk desk;
    desk.session().open(qEnvironmentVariable("PAYOUTDESK_WORKSPACE"));
    WindowDesk::waitFor([&] { return desk.session().isOpen(); }, u"the books"_s);
    desk.settle();
    if (argc == 2 && std::string_view(argv[1]) == "send")
        send(desk);
    else
        again(desk);
    desk.settle();
    return 0;
}
