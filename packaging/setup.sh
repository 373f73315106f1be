# Sourced by run and test: installs what building needs and this machine lacks, then builds.
# Debian and Ubuntu (apt), Fedora (dnf), macOS (brew). Quick when everything is there.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export LC_ALL=C.UTF-8

apt_packages=(g++ cmake ninja-build qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-svg-dev libqt6svg6 libqt6sql6-sqlite libgl1-mesa-dev libxlsxwriter-dev zlib1g-dev libsqlite3-dev
    libgtest-dev qt6-translations-l10n file dpkg-dev)
# The last four: Apache PDFBox Preflight, which says whether a document is PDF/A-1b.
apt_test_packages=(mold poppler-utils qpdf sqlite3 unzip desktop-file-utils appstream valgrind
    default-jdk-headless libpdfbox2-java libactivation-java libjaxb-api-java)
dnf_packages=(gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qttools-devel qt6-qtsvg-devel
    libxlsxwriter-devel zlib-devel sqlite-devel gtest-devel)
dnf_test_packages=(poppler-utils qpdf sqlite unzip desktop-file-utils valgrind)
brew_packages=(cmake ninja qt libxlsxwriter googletest)
brew_test_packages=(poppler qpdf)

say() { printf '%s\n' "$*" >&2; }

# Root's commands through sudo only where we are not root.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else say "Installing packages needs root: run this as root, or install sudo."; exit 1
    fi
}

install_apt() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing: ${missing[*]}"
    as_root apt-get update -q >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
}

install_dnf() {
    local missing=() package
    for package in "$@"; do rpm -q "$package" >/dev/null 2>&1 || missing+=("$package"); done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing: ${missing[*]}"
    as_root dnf install -y "${missing[@]}" >&2
}

install_brew() {
    local missing=() package
    for package in "$@"; do brew list --versions "$package" >/dev/null 2>&1 || missing+=("$package"); done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing: ${missing[*]}"
    brew install "${missing[@]}" >&2
}

# set_up run|test: what the purpose needs.
set_up() {
    if command -v apt-get >/dev/null; then
        install_apt "${apt_packages[@]}"
        [ "$1" = run ] || install_apt "${apt_test_packages[@]}"
    elif command -v dnf >/dev/null; then
        install_dnf "${dnf_packages[@]}"
        [ "$1" = run ] || install_dnf "${dnf_test_packages[@]}"
    elif command -v brew >/dev/null; then
        install_brew "${brew_packages[@]}"
        [ "$1" = run ] || install_brew "${brew_test_packages[@]}"
    else
        say "No apt, dnf or brew here: install CMake 3.25, Ninja, a C++20 compiler and Qt 6.4 or later yourself."
    fi
}

# build CMAKE_OPTIONS…: the release preset, with the window.
build() {
    cd "$here"
    cmake --preset release -DPAYOUTDESK_BUILD_GUI=ON "$@" >&2
    cmake --build --preset release >&2
}
