#include "app/wiring/about.h"

#include "app/wiring/xlsx_table.h"

#include <QtGlobal>

namespace app {

std::string programVersion()
{
    return PAYOUTDESK_VERSION;
}

std::string aboutText()
{
    return "PayoutDesk " + programVersion() + "\nQt " + qVersion() + "\nXLSX export: " + xlsxState()
        + "\n";
}

} // namespace app
