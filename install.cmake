# What `cmake --install` lays down: three static libraries, their public headers under include/guichet, the
# program, a package for find_package(guichet) and a .pc file. Tested by tests/install.
include(CMakePackageConfigHelpers)

install(TARGETS guichet_redact guichet_kb guichet_engine EXPORT guichetTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/guichet)
install(TARGETS guichet RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(EXPORT guichetTargets NAMESPACE guichet:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/guichet)

file(CONFIGURE OUTPUT guichetConfig.cmake @ONLY CONTENT [=[
include(CMakeFindDependencyMacro)
find_dependency(tl-expected)
find_dependency(Threads)
find_dependency(SQLite3)
find_dependency(LibXml2)
find_dependency(simdjson)
find_dependency(nlohmann_json)
find_dependency(ICU COMPONENTS uc i18n)
find_dependency(PkgConfig)
pkg_check_modules(re2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(xapian REQUIRED IMPORTED_TARGET xapian-core)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
include("${CMAKE_CURRENT_LIST_DIR}/guichetTargets.cmake")
]=])
write_basic_package_version_file(guichetConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/guichetConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/guichetConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/guichet)

# Found from where the .pc file lies, so that `cmake --install --prefix` may choose another place.
file(RELATIVE_PATH guichet_pc_to_prefix ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
file(CONFIGURE OUTPUT guichet.pc @ONLY CONTENT [=[
prefix=${pcfiledir}/@guichet_pc_to_prefix@
libdir=${prefix}/@CMAKE_INSTALL_LIBDIR@
includedir=${prefix}/@CMAKE_INSTALL_INCLUDEDIR@/guichet

Name: guichet
Description: @PROJECT_DESCRIPTION@
Version: @PROJECT_VERSION@
Requires: xapian-core re2 icu-uc icu-i18n sqlite3 libxml-2.0 simdjson libsodium
Libs: -L${libdir} -lguichet_engine -lguichet_kb -lguichet_redact -llinear
Cflags: -I${includedir}
]=])
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/guichet.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
