# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings for our own code; -Werror only where asked for, so that a newer compiler does not break a user's build.
add_library(pt_warnings INTERFACE)
if(MSVC)
    target_compile_options(pt_warnings INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${PT_WERROR}>:/WX>)
    target_compile_definitions(pt_warnings INTERFACE NOMINMAX _USE_MATH_DEFINES WIN32_LEAN_AND_MEAN)
else()
    target_compile_options(pt_warnings INTERFACE -Wall -Wextra -Wshadow $<$<BOOL:${PT_WERROR}>:-Werror>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(pt_warnings INTERFACE -Wno-restrict)  # false alarms of GCC 12 in std::string (GCC bug 105329)
    endif()
endif()
if(PT_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# pt_add_library(<name> SOURCES ... HEADERS ... DEPS ... [PRIVATE_DEPS ...]): a static library with includes rooted in the repository.
# HEADERS are checked to compile alone (target all_verify_interface_header_sets).
function(pt_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;DEPS;PRIVATE_DEPS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${arg_HEADERS})
    target_link_libraries(${name} PUBLIC ${arg_DEPS} PRIVATE ${arg_PRIVATE_DEPS} $<BUILD_INTERFACE:pt_warnings>)
    set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON POSITION_INDEPENDENT_CODE ON)
    set_property(GLOBAL APPEND PROPERTY PT_LIBRARIES ${name})
endfunction()

# The same for a library that uses Qt: moc runs over it and lupdate reads it.
function(pt_add_qt_library name)
    pt_add_library(${name} ${ARGN})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
endfunction()

# pt_add_test(<area>/<name> DEPS ...): one executable per file tests/<area>/test_<name>.cpp, named after its path, without a display.
# The current source folder must be tests/<area>. Labels: optional LABELS. TIMEOUT in seconds, 120 unless given.
function(pt_add_test path)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "DEPS;LABELS")
    string(REPLACE "/" "_" target "test_${path}")
    get_filename_component(leaf ${path} NAME)
    add_executable(${target} test_${leaf}.cpp)
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE ${arg_DEPS} Qt6::Test pt_warnings)
    target_compile_definitions(${target} PRIVATE PT_SOURCE_DIR="${PROJECT_SOURCE_DIR}" PT_BINARY_DIR="${PROJECT_BINARY_DIR}")
    add_test(NAME ${path} COMMAND ${target})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    # Threads of LibTorch that wait sleep, as in posetuner-train: spinning ones take many times as long beside other work.
    set_tests_properties(${path} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;OMP_WAIT_POLICY=PASSIVE" TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}")
endfunction()
