# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the real fuzzers with clang, apart from the build that runs the tests.
set(launcher)
if(LAUNCHER)
    set(launcher -DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER} -DCMAKE_C_COMPILER_LAUNCHER=${LAUNCHER})
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G Ninja -DCMAKE_C_COMPILER=${CC} -DCMAKE_CXX_COMPILER=${CXX} -DPT_FUZZ=ON ${launcher}
    RESULT_VARIABLE failed OUTPUT_QUIET)
if(failed)
    message(FATAL_ERROR "The build of the fuzzers could not be configured; the lines above say why.")
endif()
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} --target fuzzers RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "The fuzzers could not be built; the first error above says why.")
endif()
foreach(name yaml config csv pickle hdf5 mat)
    file(MAKE_DIRECTORY ${BUILD}/found_${name})
endforeach()
