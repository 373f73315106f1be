# What is installed where, and the .deb (cpack -G DEB in the build folder).
include(GNUInstallDirs)

foreach(program payoutdesk payoutctl)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()

if(UNIX AND NOT APPLE)
    set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
    set(app_id "org.payoutdesk.PayoutDesk")
    install(FILES "${linux}/${app_id}.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES "${linux}/${app_id}.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES "${linux}/${app_id}-mime.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${app_id}.xml)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/payoutdesk.svg"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${app_id}.svg)

    # Debian wants its texts compressed without a time stamp.
    find_program(GZIP gzip)
    if(GZIP)
        function(install_compressed source destination name)
            set(compressed "${CMAKE_BINARY_DIR}/packaging/${name}.gz")
            add_custom_command(OUTPUT "${compressed}" DEPENDS "${source}"
                COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/packaging"
                COMMAND ${GZIP} -9nc "${source}" > "${compressed}" VERBATIM)
            add_custom_target(compressed-${name} ALL DEPENDS "${compressed}")
            install(FILES "${compressed}" DESTINATION ${destination})
        endfunction()
        install_compressed("${linux}/payoutctl.1" ${CMAKE_INSTALL_MANDIR}/man1 payoutctl.1)
        install_compressed("${linux}/payoutdesk.1" ${CMAKE_INSTALL_MANDIR}/man1 payoutdesk.1)
        install_compressed("${linux}/changelog" ${CMAKE_INSTALL_DATADIR}/doc/payoutdesk changelog)
        install_compressed("${PROJECT_SOURCE_DIR}/CHANGELOG.md" ${CMAKE_INSTALL_DATADIR}/doc/payoutdesk NEWS)
    endif()
    install(FILES "${linux}/copyright" DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/payoutdesk)
endif()

set(CPACK_PACKAGE_NAME payoutdesk)
set(CPACK_PACKAGE_VENDOR "The PayoutDesk authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "manage what a company pays its partners")
set(CPACK_PACKAGE_DESCRIPTION
"PayoutDesk prices conversions by a campaign's custom payouts, keeps every
publisher's balance, records payouts and prints their invoices. It has a
window and a command line, payoutctl, on the same books.")
set(CPACK_PACKAGE_CONTACT "The PayoutDesk authors <maintainers@payoutdesk.org>")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are loaded by name, so the libraries' own dependencies do not show them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
