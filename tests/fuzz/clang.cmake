# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
# clang with the standard library of GCC 12 evaluates std::vector's constexpr destructor too early for a struct that holds a vector of pairs
# with itself. With their special members out of line such structs compile; only the fuzz build needs that, so only it gets headers that
# say so.
set(pt_shim ${PROJECT_BINARY_DIR}/clang_shim)
set(pt_shim_source "")
function(pt_out_of_line header struct before)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${header})
    file(READ ${PROJECT_SOURCE_DIR}/${header} text)
    string(REPLACE "${before}" "    ${struct}();\n    ${struct}(const ${struct}&);\n    ${struct}(${struct}&&) noexcept;\n    ${struct}& operator=(const ${struct}&);
    ${struct}& operator=(${struct}&&) noexcept;\n    ~${struct}();\n${before}" shimmed "${text}")
    if(shimmed STREQUAL text)
        message(FATAL_ERROR "${header} has changed: tests/fuzz/clang.cmake does not find its place in it any more")
    endif()
    file(CONFIGURE OUTPUT ${pt_shim}/${header} CONTENT "${shimmed}" @ONLY)
    set(source "${pt_shim_source}#include \"${header}\"\nnamespace pt::config {\n${struct}::${struct}() = default;\n${struct}::${struct}(const ${struct}&) = default;
${struct}::${struct}(${struct}&&) noexcept = default;\n${struct}& ${struct}::operator=(const ${struct}&) = default;
${struct}& ${struct}::operator=(${struct}&&) noexcept = default;\n${struct}::~${struct}() = default;\n}\n")
    set(pt_shim_source "${source}" PARENT_SCOPE)
endfunction()
pt_out_of_line(core/config/yaml_document.h YamlNode "    const YamlNode* child(std::string_view key) const;")
pt_out_of_line(core/config/torch_config.h TorchValue "    bool isNumber() const noexcept")
file(CONFIGURE OUTPUT ${pt_shim}/special_members.cpp @ONLY CONTENT "${pt_shim_source}")
include_directories(BEFORE ${pt_shim})
