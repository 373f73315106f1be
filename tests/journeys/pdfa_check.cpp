#include "tests/journeys/pdfa_check.h"

#include "tests/journeys/run_program.h"

#include <filesystem>

std::optional<std::string> pdfaFaults(const std::vector<std::string>& files)
{
    std::string jars;
    for (const char* jar : { "preflight",
                             "pdfbox2",
                             "fontbox2",
                             "xmpbox",
                             "commons-logging",
                             "commons-io",
                             "javax.activation",
                             "jaxb-api" }) {
        const std::string path = std::string("/usr/share/java/") + jar + ".jar";
        if (!std::filesystem::exists(path))
            return std::nullopt;
        jars += (jars.empty() ? "" : ":") + path;
    }
    if (runProgram("javac", { "-version" }).status != 0)
        return std::nullopt;
    std::vector<std::string> words = {
        "-cp", jars, PAYOUTDESK_SOURCE_DIR "/tests/support/pdfa/PdfACheck.java"
    };
    words.insert(words.end(), files.begin(), files.end());
    const Answer answer = runProgram("java", words);
    return answer.status == 0 ? std::string() : answer.out + answer.err;
}
