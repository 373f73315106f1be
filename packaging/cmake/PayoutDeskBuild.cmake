# How every target is compiled: language, warnings, sanitizers, ccache. Included once, at the top.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(PAYOUTDESK_USE_CCACHE)
    find_program(CCACHE ccache)
    if(CCACHE)
        set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
    endif()
endif()

# What many files include is read once where files are joined too. Not where they are compiled one by one, which finds a
# missing include; not through ccache, to which a precompiled header of the same text is each time another one; not by
# MSVC, which wants the same macros in all that share one.
if(MSVC OR CMAKE_CXX_COMPILER_LAUNCHER OR NOT CMAKE_UNITY_BUILD)
    set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()

# Linked by every target of the project: warnings and instrumentation, nothing else.
add_library(payoutdesk_options INTERFACE)
target_include_directories(payoutdesk_options INTERFACE "${PROJECT_SOURCE_DIR}")
if(MSVC)
    target_compile_options(payoutdesk_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${PAYOUTDESK_WERROR}>:/WX>)
else()
    # Of files joined in one (CMAKE_UNITY_BUILD) a local name may be one that another file has for itself, and g++ takes
    # them for headers, where a type of an unnamed namespace would be a fault. The presets that compile file by file
    # look at both.
    set(shadow -Wshadow)
    if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        set(shadow -Wshadow=local -Wno-subobject-linkage)
    elseif(CMAKE_UNITY_BUILD)
        set(shadow -Wno-shadow)
    endif()
    target_compile_options(payoutdesk_options INTERFACE
        -Wall -Wextra -Wpedantic ${shadow} -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${PAYOUTDESK_WERROR}>:-Werror>)
endif()
# g++ 12 sees overlaps in std::string and unset values in std::variant where there are none
# (the first: https://gcc.gnu.org/bugzilla/show_bug.cgi?id=105329).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(payoutdesk_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=mold PAYOUTDESK_MOLD)
if(PAYOUTDESK_SANITIZE)
    list(JOIN PAYOUTDESK_SANITIZE "," sanitizers)
    target_compile_options(payoutdesk_options INTERFACE -fsanitize=${sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(payoutdesk_options INTERFACE -fsanitize=${sanitizers})
    if(PAYOUTDESK_MOLD) # a program of these is large
        target_link_options(payoutdesk_options INTERFACE -fuse-ld=mold)
    endif()
endif()
if(PAYOUTDESK_COVERAGE)
    target_compile_options(payoutdesk_options INTERFACE --coverage)
    target_link_options(payoutdesk_options INTERFACE --coverage)
endif()
