<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Devices</name>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::app::Document</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::app::MainWindow</name>
    <message numerus="yes">
        <source>%n labelled frames</source>
        <translation>
            <numerusform>%n labelled frame</numerusform>
            <numerusform>%n labelled frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved, %n lines changed</source>
        <translation>
            <numerusform>Saved, %n line changed</numerusform>
            <numerusform>Saved, %n lines changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values changed. Undo takes them back together.</source>
        <translation>
            <numerusform>%1: %n value changed. Undo takes it back.</numerusform>
            <numerusform>%1: %n values changed. Undo takes them back together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was written anew by another program, without its %n comments. DeepLabCut does so when a training starts.</source>
        <translation>
            <numerusform>%1 was written anew by another program, without its comment. DeepLabCut does so when a training starts.</numerusform>
            <numerusform>%1 was written anew by another program, without its %n comments. DeepLabCut does so when a training starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined: %n values taken over. Save to write the result.</source>
        <translation>
            <numerusform>Joined: %n value taken over. Save to write the result.</numerusform>
            <numerusform>Joined: %n values taken over. Save to write the result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has lost %n comments since you saved it here. DeepLabCut writes it anew when a training starts.</source>
        <translation>
            <numerusform>%1 has lost %n comment since you saved it here. DeepLabCut writes it anew when a training starts.</numerusform>
            <numerusform>%1 has lost %n comments since you saved it here. DeepLabCut writes it anew when a training starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take over %n values</source>
        <translation>
            <numerusform>take over %n value</numerusform>
            <numerusform>take over %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs (%n running)</source>
        <translation>
            <numerusform>Runs (%n running)</numerusform>
            <numerusform>Runs (%n running)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::ui::AdvicePanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::ui::DiffPanel</name>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ</source>
        <translation>
            <numerusform>%n value differs</numerusform>
            <numerusform>%n values differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::ui::FramesModel</name>
    <message numerus="yes">
        <source>Video %1, %n frames</source>
        <translation>
            <numerusform>Video %1, %n frame</numerusform>
            <numerusform>Video %1, %n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::ui::FramesPanel</name>
    <message numerus="yes">
        <source>%n labelled frames</source>
        <translation>
            <numerusform>%n labelled frame</numerusform>
            <numerusform>%n labelled frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::ui::MergeDialog</name>
    <message numerus="yes">
        <source>The other side has lost %n comments; they are kept.</source>
        <translation>
            <numerusform>The other side has lost %n comment; it is kept.</numerusform>
            <numerusform>The other side has lost %n comments; they are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::ui::ParamRow</name>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::ui::ParamsPanel</name>
    <message numerus="yes">
        <source>%1 · %n changed</source>
        <translation>
            <numerusform>%1 · %n changed</numerusform>
            <numerusform>%1 · %n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::ui::TextPanel</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
</TS>
