# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Catalogues: translations/posetuner_<locale>.ts. English lives in the sources, but for its plurals.
#   cmake --build BUILD --target update_translations    reads the sources and refreshes the catalogues (then translate, then commit)
# The catalogues are compiled into the application as :/i18n/posetuner_<locale>.qm; ctest -R translations fails on gaps.
if(NOT PT_GUI)
    return()
endif()
set(pt_ts_files ${PROJECT_SOURCE_DIR}/translations/posetuner_de.ts ${PROJECT_SOURCE_DIR}/translations/posetuner_zh_CN.ts)
set(pt_lupdate_arguments -I ${PROJECT_SOURCE_DIR} -no-obsolete -locations none -tr-function-alias QT_TRANSLATE_NOOP+=PT_TR_NOOP)

# English has a catalogue for its plurals alone ("1 value", "2 values").
set(pt_ts_english ${PROJECT_SOURCE_DIR}/translations/posetuner_en.ts)

add_custom_target(update_translations
    COMMAND Qt6::lupdate ${pt_lupdate_arguments} core widgets app -ts ${pt_ts_files}
    COMMAND Qt6::lupdate ${pt_lupdate_arguments} -pluralonly core widgets app -ts ${pt_ts_english}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)

if(TARGET posetuner)
    qt_add_lrelease(posetuner TS_FILES ${pt_ts_files} ${pt_ts_english} QM_FILES_OUTPUT_VARIABLE pt_qm_files)
    qt_add_resources(posetuner "posetuner_i18n" PREFIX "/i18n" BASE ${PROJECT_BINARY_DIR} FILES ${pt_qm_files})
endif()
