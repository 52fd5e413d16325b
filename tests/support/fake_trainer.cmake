# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
# fake_trainer writes run directories in odd ways; the tests of runs, monitor and window need no LibTorch with it.
add_executable(fake_trainer ${CMAKE_CURRENT_LIST_DIR}/fake_trainer.cpp)
target_link_libraries(fake_trainer PRIVATE pt_runs pt_warnings)
set_target_properties(fake_trainer PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)

# pt_use_fake_trainer(<test path>): the test finds the program's path in PT_FAKE_TRAINER.
function(pt_use_fake_trainer path)
    string(REPLACE "/" "_" target "test_${path}")
    target_compile_definitions(${target} PRIVATE PT_FAKE_TRAINER="$<TARGET_FILE:fake_trainer>")
    add_dependencies(${target} fake_trainer)
endfunction()
