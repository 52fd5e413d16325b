// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The German and Chinese catalogues hold every string of the sources, finished, with the same placeholders; the English one both plurals.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Entry
{
    QString context, source, comment;
    QStringList translations;   ///< One, or one for each plural form.
    bool finished = true;
};

QString key(const Entry& e) { return e.context + u'\x1f' + e.source + u'\x1f' + e.comment; }

Entry readMessage(QXmlStreamReader& xml, const QString& context)
{
    Entry entry;
    entry.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") entry.source = xml.readElementText();
        else if (xml.name() == u"comment") entry.comment = xml.readElementText();
        else if (xml.name() == u"translation") {
            entry.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation") && !xml.atEnd()) {
                if (xml.isStartElement() && xml.name() == u"numerusform") entry.translations += xml.readElementText();
                else if (xml.isCharacters()) text += xml.text();
            }
            if (entry.translations.isEmpty()) entry.translations += text;
        } else xml.skipCurrentElement();
    }
    return entry;
}

QMap<QString, Entry> readCatalogue(const QString& path)
{
    QMap<QString, Entry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        else if (xml.name() == u"message") {
            const Entry entry = readMessage(xml, context);
            entries.insert(key(entry), entry);
        }
    }
    return entries;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[1-9n]"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) found += it.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

const QString kSource = QStringLiteral(PT_SOURCE_DIR);

}  // namespace

class CataloguesTest final : public QObject
{
    Q_OBJECT
private slots:
    void catalogueIsComplete_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("German") << "de";
        QTest::newRow("Simplified Chinese") << "zh_CN";
        QTest::newRow("English plurals") << "en";
    }
    void catalogueIsComplete()
    {
        QFETCH(QString, locale);
        const QString name = QStringLiteral("posetuner_%1.ts").arg(locale);
        const auto stored = readCatalogue(kSource + "/translations/" + name);
        const bool plurals = locale == QLatin1String("en");
        QVERIFY2(stored.size() > (plurals ? 10 : 100), "the catalogue is missing or nearly empty");

        QTemporaryDir dir;
        QVERIFY(QFile::copy(kSource + "/translations/" + name, dir.filePath(name)));
        QProcess lupdate;
        lupdate.setWorkingDirectory(kSource);
        QStringList arguments = {"-silent", "-I", ".", "-no-obsolete", "-locations", "none", "-tr-function-alias",
                                 "QT_TRANSLATE_NOOP+=PT_TR_NOOP", "core", "widgets", "app", "-ts", dir.filePath(name)};
        if (plurals) arguments.prepend(QStringLiteral("-pluralonly"));
        lupdate.start(QStringLiteral(PT_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(100000) && lupdate.exitCode() == 0, "lupdate did not run");
        // A context that lupdate cannot resolve is another one than the program asks for: the text would stay English.
        const QByteArray complaints = lupdate.readAllStandardError();
        QVERIFY2(!complaints.contains("lacks Q_OBJECT") && !complaints.contains("Qualifying with unknown"), complaints.constData());
        const auto fresh = readCatalogue(dir.filePath(name));

        QStringList problems;
        for (const Entry& e : fresh) {
            if (!stored.contains(key(e))) problems += "not in the catalogue: [" + e.context + "] " + e.source;
            else if (!e.finished || e.translations.contains(QString()) || (plurals && e.translations.size() != 2)) problems += "unfinished: [" + e.context + "] " + e.source;
            else if (!e.source.contains("%n") && placeholders(e.source) != placeholders(e.translations.first())) {
                problems += "placeholders differ: [" + e.context + "] " + e.source + " -> " + e.translations.first();
            }
        }
        for (const Entry& e : stored) {
            if (!fresh.contains(key(e))) problems += "no longer in the sources: [" + e.context + "] " + e.source;
        }
        QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("%1 problems, for example\n").arg(problems.size()) + problems.mid(0, 20).join('\n')));
    }
};
QTEST_APPLESS_MAIN(CataloguesTest)
#include "test_catalogues.moc"
