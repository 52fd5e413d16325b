<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>%1 labels in %2 frames lie on or outside the border of their frame; DeepLabCut drops them.</source>
        <translation>%1 Markierungen in %2 Bildern liegen auf oder außerhalb des Bildrands; DeepLabCut verwirft sie.</translation>
    </message>
    <message>
        <source>%1 of the labels are missing in %2 frames: a part that can be seen there but has no label is trained as background.</source>
        <translation>%1 der Markierungen fehlen in %2 Bildern: Ein sichtbares Teil ohne Markierung wird als Hintergrund trainiert.</translation>
    </message>
    <message>
        <source>Leave unlabelled parts out of the loss</source>
        <translation>Nicht markierte Teile aus dem Loss nehmen</translation>
    </message>
    <message>
        <source>The .mat file holds whole pixels: labels are moved up and left by %1 px on average when DeepLabCut trains from it.</source>
        <translation>Die .mat-Datei enthält ganze Pixel: Markierungen rücken im Mittel um %1 px nach links oben, wenn DeepLabCut damit trainiert.</translation>
    </message>
    <message>
        <source>project_path is %1, but the project lies in %2: DeepLabCut would look for the images in the old place.</source>
        <translation>project_path ist %1, das Projekt liegt aber in %2: DeepLabCut würde die Bilder am alten Ort suchen.</translation>
    </message>
    <message>
        <source>Write the new place</source>
        <translation>Neuen Ort eintragen</translation>
    </message>
    <message>
        <source>The body parts stand in another order, or there are more of them, than in the project&apos;s config.yaml; labels and maps would not match.</source>
        <translation>Die Körperteile stehen in anderer Reihenfolge als in der config.yaml des Projekts, oder es sind mehr; Markierungen und Karten würden nicht zueinander passen.</translation>
    </message>
    <message>
        <source>The body parts of this file are not those of the project: %1 is missing. Create the training set again.</source>
        <translation>Die Körperteile dieser Datei sind nicht die des Projekts: %1 fehlt. Trainingsdatensatz neu anlegen.</translation>
    </message>
    <message>
        <source>TrainingFraction %1 in config.yaml has more than two decimals: DeepLabCut&apos;s split is empty.</source>
        <translation>TrainingFraction %1 in config.yaml hat mehr als zwei Nachkommastellen: DeepLabCuts Aufteilung ist leer.</translation>
    </message>
    <message>
        <source>In %1 of %2 frames the discs of one body part of different animals touch (radius %3 px at the upper jitter): they share a map, and the later animal&apos;s offsets replace the earlier one&apos;s.</source>
        <translation>In %1 von %2 Bildern berühren sich die Scheiben eines Körperteils verschiedener Tiere (Radius %3 px am oberen Jitter): Sie teilen sich eine Karte, und die Versätze des späteren Tiers ersetzen die des früheren.</translation>
    </message>
    <message>
        <source>In %1 of %2 frames the bands of one limb of different animals overlap (half-width %3 px at the upper jitter): the later animal overwrites the earlier one.</source>
        <translation>In %1 von %2 Bildern überlappen die Bänder eines Glieds verschiedener Tiere (halbe Breite %3 px am oberen Jitter): Das spätere Tier überschreibt das frühere.</translation>
    </message>
    <message>
        <source>%1 of %2 frames are small (%3 px): with global_scale 1 no detail is lost.</source>
        <translation>%1 von %2 Bildern sind klein (%3 px): Mit global_scale 1 geht kein Detail verloren.</translation>
    </message>
    <message>
        <source>Set to 1</source>
        <translation>Auf 1 setzen</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Rename the key</source>
        <translation>Schlüssel umbenennen</translation>
    </message>
    <message>
        <source>Write true</source>
        <translation>true schreiben</translation>
    </message>
    <message>
        <source>%1 is read by the multi-animal loader only; this configuration crops by cropratio and crop_by.</source>
        <translation>%1 liest nur der Mehrtier-Loader; diese Konfiguration schneidet nach cropratio und crop_by zu.</translation>
    </message>
    <message>
        <source>rotratio is never read by this loader; it reads rotateratio, which is absent, so 0.4 is used.</source>
        <translation>rotratio liest dieser Loader nie; er liest rotateratio, das fehlt, also gilt 0.4.</translation>
    </message>
    <message>
        <source>%1 is not read by the multi-animal loader: it always crops, rotates with apply_prob and never mirrors.</source>
        <translation>%1 liest der Mehrtier-Loader nicht: Er schneidet immer zu, dreht mit apply_prob und spiegelt nie.</translation>
    </message>
    <message>
        <source>fliplr needs symmetric_pairs, the left and right body parts that swap; without them nothing is flipped.</source>
        <translation>fliplr braucht symmetric_pairs, die linken und rechten Körperteile, die tauschen; ohne sie wird nichts gespiegelt.</translation>
    </message>
    <message>
        <source>Add the pairs by their names</source>
        <translation>Paare nach ihren Namen ergänzen</translation>
    </message>
    <message>
        <source>With fliplr %1 the left and right labels are swapped on images that are not flipped too; only true is safe.</source>
        <translation>Mit fliplr %1 werden links und rechts auch auf nicht gespiegelten Bildern vertauscht; nur true ist sicher.</translation>
    </message>
    <message>
        <source>mirror flips the image but does not swap left and right: %1 is trained on the wrong side. Use fliplr with symmetric_pairs.</source>
        <translation>mirror spiegelt das Bild, tauscht aber links und rechts nicht: %1 wird auf der falschen Seite trainiert. Besser fliplr mit symmetric_pairs.</translation>
    </message>
    <message>
        <source>motion_blur is absent, and absent means on: %1 of the images are blurred along a random direction.</source>
        <translation>motion_blur fehlt, und fehlend heißt an: %1 der Bilder werden in einer zufälligen Richtung verwischt.</translation>
    </message>
    <message>
        <source>covering is absent, and absent means on: %1 of the images get small black holes.</source>
        <translation>covering fehlt, und fehlend heißt an: %1 der Bilder bekommen kleine schwarze Löcher.</translation>
    </message>
    <message>
        <source>elastic_transform is absent, and absent means on: %1 of the images are warped by up to a few pixels.</source>
        <translation>elastic_transform fehlt, und fehlend heißt an: %1 der Bilder werden um bis zu einige Pixel verzerrt.</translation>
    </message>
    <message>
        <source>%1 is absent: this operation is used on 10 % of the images, not on 40 % as DeepLabCut&apos;s comments say.</source>
        <translation>%1 fehlt: Diese Operation wirkt auf 10 % der Bilder, nicht auf 40 %, wie DeepLabCuts Kommentare sagen.</translation>
    </message>
    <message>
        <source>The two numbers of %1 are a choice between two values, not a range: YAML has no way to write a range here.</source>
        <translation>Die zwei Zahlen von %1 sind eine Wahl zwischen zwei Werten, kein Bereich: YAML kennt hier keine Schreibweise für Bereiche.</translation>
    </message>
    <message>
        <source>Emboss is on for %1 of the images; its lists are choices, so %2 of these stay unchanged and the others get one of the listed strengths, nothing between.</source>
        <translation>Emboss ist für %1 der Bilder an; seine Listen sind Auswahlen, daher bleiben %2 davon unverändert und die übrigen bekommen eine der genannten Stärken, nichts dazwischen.</translation>
    </message>
    <message>
        <source>Use a smooth range</source>
        <translation>Gleitenden Bereich verwenden</translation>
    </message>
    <message>
        <source>Histogram equalisation treats red, green and blue apart and so shifts colours.</source>
        <translation>Der Histogrammausgleich behandelt Rot, Grün und Blau getrennt und verschiebt so die Farben.</translation>
    </message>
    <message>
        <source>deterministic re-seeds at every batch: from the second or third on, the same images at the same scale repeat forever.</source>
        <translation>deterministic setzt die Zufallszahlen bei jedem Batch zurück: Ab dem zweiten oder dritten wiederholen sich dieselben Bilder im selben Maßstab für immer.</translation>
    </message>
    <message>
        <source>The project&apos;s engine is pytorch: DeepLabCut trains it from pytorch_config.yaml and never reads this file. PoseTuner trains from it.</source>
        <translation>Die Engine des Projekts ist pytorch: DeepLabCut trainiert es aus pytorch_config.yaml und liest diese Datei nie. PoseTuner trainiert daraus.</translation>
    </message>
    <message>
        <source>The multi-stage decoder is only built when stride is below 8; with stride %1 the plain decoder is trained.</source>
        <translation>Der mehrstufige Decoder entsteht nur bei stride unter 8; mit stride %1 wird der einfache Decoder trainiert.</translation>
    </message>
    <message>
        <source>ResNet-50 has only 6 units in block 3; intermediate supervision at layer %1 stops with a KeyError.</source>
        <translation>ResNet-50 hat nur 6 Einheiten in Block 3; intermediate supervision an Schicht %1 bricht mit einem KeyError ab.</translation>
    </message>
    <message>
        <source>%1 has no effect in any version of DeepLabCut.</source>
        <translation>%1 hat in keiner Version von DeepLabCut eine Wirkung.</translation>
    </message>
    <message>
        <source>With a gaussian score map pos_dist_thresh is not used.</source>
        <translation>Bei einer Gauß-Score-Map wird pos_dist_thresh nicht benutzt.</translation>
    </message>
    <message>
        <source>With stride 4 the score map only fits the network&apos;s output when smfactor is 4.</source>
        <translation>Mit stride 4 passt die Score-Map nur zur Ausgabe des Netzes, wenn smfactor 4 ist.</translation>
    </message>
    <message>
        <source>Set smfactor to 4</source>
        <translation>smfactor auf 4 setzen</translation>
    </message>
    <message>
        <source>weigh_only_present_joints stops multi-animal training with an IndexError in DeepLabCut.</source>
        <translation>weigh_only_present_joints bricht das Mehrtier-Training in DeepLabCut mit einem IndexError ab.</translation>
    </message>
    <message>
        <source>Without location refinement the network cannot be evaluated: the decoder needs it.</source>
        <translation>Ohne Positionsverfeinerung lässt sich das Netz nicht auswerten: Der Decoder braucht sie.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>The loader reads %1 as text, not as a number; write %2.</source>
        <translation>Der Loader liest %1 als Text, nicht als Zahl; %2 schreiben.</translation>
    </message>
    <message>
        <source>Write it so that all read it alike</source>
        <translation>So schreiben, dass alle es gleich lesen</translation>
    </message>
    <message>
        <source>%1 is true or false for one reader and a word for the other; write true or false.</source>
        <translation>%1 ist für den einen Leser wahr oder falsch und für den anderen ein Wort; true oder false schreiben.</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Grenze anheben</translation>
    </message>
    <message>
        <source>Lower the limit</source>
        <translation>Grenze senken</translation>
    </message>
    <message>
        <source>In %1 of the batches the scaled crop breaks the size limits and the loader silently takes the unscaled crop_size instead; the limits never look at the frame here.</source>
        <translation>In %1 der Batches verletzt der skalierte Ausschnitt die Größengrenzen, und der Loader nimmt stillschweigend crop_size unskaliert; das Bild selbst prüfen die Grenzen hier nie.</translation>
    </message>
    <message>
        <source>At the upper jitter the crop is %1 px, larger than %2 of %3 frames: the target maps do not fit the network&apos;s output.</source>
        <translation>Am oberen Jitter ist der Ausschnitt %1 px groß, größer als %2 von %3 Bildern: Die Zielkarten passen nicht zur Ausgabe des Netzes.</translation>
    </message>
    <message>
        <source>Limit the jitter to 1</source>
        <translation>Jitter auf 1 begrenzen</translation>
    </message>
    <message>
        <source>This loader never resizes the image: global_scale and jitter only change the crop, here from %1 to %2 px of the frame, and with it the disc radius and the PAF width.</source>
        <translation>Dieser Loader ändert nie die Bildgröße: global_scale und Jitter ändern nur den Ausschnitt, hier von %1 bis %2 px des Bilds, und mit ihm den Scheibenradius und die PAF-Breite.</translation>
    </message>
    <message>
        <source>crop_size is larger than %1 of %2 frames: they are padded with black at a random side.</source>
        <translation>crop_size ist größer als %1 von %2 Bildern: Sie werden an einer zufälligen Seite schwarz aufgefüllt.</translation>
    </message>
    <message>
        <source>At the lower jitter the crop is %1 px: %2 of the animals are longer than that and can never be whole in it.</source>
        <translation>Am unteren Jitter ist der Ausschnitt %1 px groß: %2 der Tiere sind länger und können nie ganz darin liegen.</translation>
    </message>
    <message>
        <source>Enlarge the crop</source>
        <translation>Ausschnitt vergrößern</translation>
    </message>
    <message>
        <source>The frames have %1 different sizes: each batch is stretched to the shape of one random frame, so animals change their proportions.</source>
        <translation>Die Bilder haben %1 verschiedene Größen: Jeder Batch wird auf die Form eines zufälligen Bilds gezerrt, sodass Tiere ihre Proportionen ändern.</translation>
    </message>
    <message>
        <source>Training sees animals at %1 to %2 of their size, but videos are analysed at full size: let the jitter reach 1 / global_scale.</source>
        <translation>Das Training sieht Tiere in %1- bis %2-facher Größe, Videos werden aber in voller Größe analysiert: Der Jitter sollte 1 / global_scale erreichen.</translation>
    </message>
    <message>
        <source>Extend the jitter</source>
        <translation>Jitter erweitern</translation>
    </message>
    <message>
        <source>At the lower jitter the disc&apos;s radius is %1 px; below %2 px some labels mark no cell of the score map at all and are trained as background.</source>
        <translation>Am unteren Jitter ist der Scheibenradius %1 px; unter %2 px markieren manche Markierungen gar keine Zelle der Score-Map und werden als Hintergrund trainiert.</translation>
    </message>
    <message>
        <source>Enlarge the disc</source>
        <translation>Scheibe vergrößern</translation>
    </message>
    <message>
        <source>pafwidth is divided by the scale: at the lower jitter the half-width is %1 px, more than the typical limb of %2 px, so bands of neighbouring limbs and animals overwrite each other.</source>
        <translation>pafwidth wird durch den Maßstab geteilt: Am unteren Jitter ist die halbe Breite %1 px, mehr als das typische Glied von %2 px, sodass Bänder benachbarter Glieder und Tiere einander überschreiben.</translation>
    </message>
    <message>
        <source>Narrow the bands</source>
        <translation>Bänder verschmälern</translation>
    </message>
    <message>
        <source>A crop chosen for a keypoint does not contain it in %1 of the cases: %2 of %3 labels lie near a border, and the shift of %4 moves the crop away.</source>
        <translation>Ein für einen Keypoint gewählter Ausschnitt enthält ihn in %1 der Fälle nicht: %2 von %3 Markierungen liegen nahe am Rand, und die Verschiebung von %4 rückt den Ausschnitt weg.</translation>
    </message>
    <message>
        <source>%1: %2 lies outside the range in which it can work, %3 to %4.</source>
        <translation>%1: %2 liegt außerhalb des Bereichs, in dem es wirken kann, %3 bis %4.</translation>
    </message>
    <message>
        <source>%1: %2 is unusual; most projects use %3 to %4.</source>
        <translation>%1: %2 ist ungewöhnlich; die meisten Projekte nutzen %3 bis %4.</translation>
    </message>
    <message>
        <source>scale_jitter_lo %1 is larger than scale_jitter_up %2.</source>
        <translation>scale_jitter_lo %1 ist größer als scale_jitter_up %2.</translation>
    </message>
    <message>
        <source>Exchange them</source>
        <translation>Vertauschen</translation>
    </message>
    <message>
        <source>Step %1 of multi_step ends at iteration %2, not after the step before it (%3): its rate and those behind it are never reached.</source>
        <translation>Schritt %1 von multi_step endet bei Iteration %2, nicht nach dem Schritt davor (%3): Seine Rate und die folgenden werden nie erreicht.</translation>
    </message>
    <message>
        <source>The learning rate of step %1 is %2: the network does not learn then.</source>
        <translation>Die Lernrate von Schritt %1 ist %2: Das Netz lernt dann nicht.</translation>
    </message>
    <message>
        <source>A learning rate of %1 suits sgd; adam usually diverges above 0.001.</source>
        <translation>Eine Lernrate von %1 passt zu sgd; adam divergiert über 0.001 meist.</translation>
    </message>
    <message>
        <source>A highest learning rate of %1 suits adam; with sgd the training hardly moves.</source>
        <translation>Eine höchste Lernrate von %1 passt zu adam; mit sgd bewegt sich das Training kaum.</translation>
    </message>
    <message>
        <source>The training ends at iteration %1, before the first snapshot at %2: only the final one is saved.</source>
        <translation>Das Training endet bei Iteration %1, vor dem ersten Snapshot bei %2: Nur der letzte wird gespeichert.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 has %4 entries.</source>
        <translation>%1 ist %2, aber %3 hat %4 Einträge.</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>Zahl berichtigen</translation>
    </message>
    <message>
        <source>A batch of %1 needs about %2 GiB on the graphics card; %3 has %4 GiB free.</source>
        <translation>Ein Stapel von %1 braucht etwa %2 GiB auf der Grafikkarte; %3 hat %4 GiB frei.</translation>
    </message>
    <message>
        <source>Take the largest batch that fits</source>
        <translation>Den größten passenden Stapel nehmen</translation>
    </message>
    <message>
        <source>%1 of %2 test frames look nearly the same as a training frame (%3): the test error will be too good.</source>
        <translation>%1 von %2 Testbildern sehen fast aus wie ein Trainingsbild (%3): der Testfehler wird zu gut ausfallen.</translation>
    </message>
    <message>
        <source>global_scale is absent: the loader uses 1.0, not the 0.8 that DeepLabCut writes into its files.</source>
        <translation>global_scale fehlt: der Lader nimmt 1.0, nicht die 0.8, die DeepLabCut in seine Dateien schreibt.</translation>
    </message>
    <message>
        <source>Write what is used</source>
        <translation>Schreiben, was benutzt wird</translation>
    </message>
    <message>
        <source>batch_size %1 is silently replaced by 1: this loader knows nothing else.</source>
        <translation>batch_size %1 wird stillschweigend durch 1 ersetzt: dieser Lader kennt nichts anderes.</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px; low, middle and high end of the jitter: %6, %7, %8; most in %9) can become larger than max_input_size %4 at scale jitter: %5 of their draws are refused, and a batch without any fitting frame stops the training for good.</source>
        <translation>%1 von %2 Bildern (%3 px; am unteren Ende, in der Mitte und am oberen Ende des Skalierungsbereichs: %6, %7, %8; die meisten in %9) können im Skalierungsbereich größer werden als max_input_size %4: %5 ihrer Ziehungen werden abgelehnt, und ein Stapel ohne passendes Bild beendet das Training endgültig.</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px; low, middle and high end of the jitter: %6, %7, %8; most in %9) can become larger than max_input_size %4 at scale jitter: they are skipped silently in %5 of their draws.</source>
        <translation>%1 von %2 Bildern (%3 px; am unteren Ende, in der Mitte und am oberen Ende des Skalierungsbereichs: %6, %7, %8; die meisten in %9) können im Skalierungsbereich größer werden als max_input_size %4: in %5 ihrer Ziehungen werden sie stillschweigend übersprungen.</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px; low, middle and high end of the jitter: %6, %7, %8; most in %9) can become smaller than min_input_size %4 at scale jitter: %5 of their draws are refused, and a batch without any fitting frame stops the training for good.</source>
        <translation>%1 von %2 Bildern (%3 px; am unteren Ende, in der Mitte und am oberen Ende des Skalierungsbereichs: %6, %7, %8; die meisten in %9) können im Skalierungsbereich kleiner werden als min_input_size %4: %5 ihrer Ziehungen werden abgelehnt, und ein Stapel ohne passendes Bild beendet das Training endgültig.</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px; low, middle and high end of the jitter: %6, %7, %8; most in %9) can become smaller than min_input_size %4 at scale jitter: they are skipped silently in %5 of their draws.</source>
        <translation>%1 von %2 Bildern (%3 px; am unteren Ende, in der Mitte und am oberen Ende des Skalierungsbereichs: %6, %7, %8; die meisten in %9) können im Skalierungsbereich kleiner werden als min_input_size %4: in %5 ihrer Ziehungen werden sie stillschweigend übersprungen.</translation>
    </message>
    <message>
        <source>With crop_sampling none frames are not cropped, but the target maps are made for crop_size at the drawn scale: they do not fit each other, and DeepLabCut stops.</source>
        <translation>Mit crop_sampling none werden Bilder nicht zugeschnitten, die Zielkarten aber für crop_size in der gezogenen Skalierung gemacht: beides passt nicht zusammen, und DeepLabCut bricht ab.</translation>
    </message>
    <message>
        <source>Use hybrid</source>
        <translation>hybrid nehmen</translation>
    </message>
    <message>
        <source>In %1 of %2 frames no animal was ever whole in 8 crops at the middle of the jitter; at its low, middle and high end the crops lose %3, %4 and %5 of the labels.</source>
        <translation>In %1 von %2 Bildern war in 8 Ausschnitten bei mittlerer Skalierung nie ein Tier ganz zu sehen; am unteren Ende, in der Mitte und am oberen Ende gehen %3, %4 und %5 der Markierungen verloren.</translation>
    </message>
    <message>
        <source>%1 of %2 frames are large (%3 px), and so are the animals (%4 px at this scale): a smaller global_scale trains faster and shows as much of them.</source>
        <translation>%1 von %2 Bildern sind groß (%3 px) und die Tiere auch (%4 px in dieser Skalierung): ein kleineres global_scale trainiert schneller und zeigt ebenso viel von ihnen.</translation>
    </message>
    <message>
        <source>Scale down</source>
        <translation>Kleiner skalieren</translation>
    </message>
    <message>
        <source>98 % of the animals are at most %1 px long, the crop is %2 px in the middle of the jitter: a smaller one trains faster and loses nothing of them.</source>
        <translation>98 % der Tiere sind höchstens %1 px lang, der Ausschnitt misst bei mittlerer Skalierung %2 px: ein kleinerer trainiert schneller und verliert nichts von ihnen.</translation>
    </message>
    <message>
        <source>Take three animal lengths</source>
        <translation>Drei Tierlängen nehmen</translation>
    </message>
    <message>
        <source>Half of the body parts have another one of the same animal within %1 px, but the disc&apos;s radius is %2 px: a smaller disc tells them apart better.</source>
        <translation>Die Hälfte der Körperteile hat ein anderes desselben Tiers im Umkreis von %1 px, der Radius der Scheibe ist aber %2 px: eine kleinere Scheibe unterscheidet sie besser.</translation>
    </message>
    <message>
        <source>Make the disc smaller</source>
        <translation>Die Scheibe verkleinern</translation>
    </message>
    <message>
        <source>The %1 labelled animals point in all directions: turning them by up to 180 degrees instead of %2 shows the network only what it will meet.</source>
        <translation>Die %1 markierten Tiere zeigen in alle Richtungen: Drehungen bis 180 statt %2 Grad zeigen dem Netz nur, was ihm begegnen wird.</translation>
    </message>
    <message>
        <source>Turn all around</source>
        <translation>Ganz herum drehen</translation>
    </message>
    <message>
        <source>The names show left and right parts: flipped images with swapped labels would teach both sides from each frame. Not where the two sides really differ.</source>
        <translation>Die Namen zeigen linke und rechte Teile: gespiegelte Bilder mit vertauschten Markierungen lehren aus jedem Bild beide Seiten. Nicht, wo sich die Seiten wirklich unterscheiden.</translation>
    </message>
    <message>
        <source>Flip, with these pairs</source>
        <translation>Spiegeln, mit diesen Paaren</translation>
    </message>
    <message>
        <source>gaussian_noise true adds noise of at most one grey level, which nobody can see; write its standard deviation.</source>
        <translation>gaussian_noise true fügt Rauschen von höchstens einer Graustufe hinzu, das niemand sieht; bitte die Standardabweichung schreiben.</translation>
    </message>
    <message>
        <source>Set to 12.75</source>
        <translation>Auf 12.75 setzen</translation>
    </message>
    <message>
        <source>An empty affine is not off: it rotates, scales, shifts by 10 % and shears by 10 degrees, on 90 % of the images.</source>
        <translation>Ein leeres affine ist nicht aus: es dreht, skaliert, verschiebt um 10 % und schert um 10 Grad, bei 90 % der Bilder.</translation>
    </message>
    <message>
        <source>Write DeepLabCut&apos;s own values</source>
        <translation>DeepLabCuts eigene Werte schreiben</translation>
    </message>
    <message>
        <source>affine.p is absent: the transform is used on 90 % of the images, not on half of them.</source>
        <translation>affine.p fehlt: die Transformation wird bei 90 % der Bilder benutzt, nicht bei der Hälfte.</translation>
    </message>
    <message>
        <source>Set p to 0.5</source>
        <translation>p auf 0.5 setzen</translation>
    </message>
    <message>
        <source>rotation true is read as 1: images turn by at most one degree.</source>
        <translation>rotation true wird als 1 gelesen: Bilder drehen sich um höchstens ein Grad.</translation>
    </message>
    <message>
        <source>Set to 30 degrees</source>
        <translation>Auf 30 Grad setzen</translation>
    </message>
    <message>
        <source>With scaling below 1 and no crop the picture shrinks to %1 of its size on a black canvas that stays as large.</source>
        <translation>Mit scaling unter 1 und ohne Ausschnitt schrumpft das Bild auf das %1-Fache auf einer schwarzen Fläche, die so groß bleibt.</translation>
    </message>
    <message>
        <source>Do not shrink</source>
        <translation>Nicht verkleinern</translation>
    </message>
    <message>
        <source>hflip 1 flips half of the images; 1.0 flips all of them. Write the probability with a decimal point.</source>
        <translation>hflip 1 spiegelt die Hälfte der Bilder; 1.0 spiegelt alle. Die Wahrscheinlichkeit bitte mit Dezimalpunkt schreiben.</translation>
    </message>
    <message>
        <source>Write 0.5</source>
        <translation>0.5 schreiben</translation>
    </message>
    <message>
        <source>Of %1 individuals only the first one has its left and right labels swapped; the others are trained on the wrong side.</source>
        <translation>Von %1 Individuen werden nur beim ersten linke und rechte Markierungen vertauscht; die anderen werden auf der falschen Seite trainiert.</translation>
    </message>
    <message>
        <source>hflip without symmetries mirrors the image but not the names: left parts are trained as right ones.</source>
        <translation>hflip ohne symmetries spiegelt das Bild, aber nicht die Namen: linke Teile werden als rechte trainiert.</translation>
    </message>
    <message>
        <source>crop_sampling needs four parts; without %1 DeepLabCut stops with a KeyError.</source>
        <translation>crop_sampling braucht vier Teile; ohne %1 bricht DeepLabCut mit einem KeyError ab.</translation>
    </message>
    <message>
        <source>Add DeepLabCut&apos;s own values</source>
        <translation>DeepLabCuts eigene Werte ergänzen</translation>
    </message>
    <message>
        <source>The method is called keypoints; with keypoint DeepLabCut stops with a ValueError.</source>
        <translation>Die Methode heißt keypoints; mit keypoint bricht DeepLabCut mit einem ValueError ab.</translation>
    </message>
    <message>
        <source>Write keypoints</source>
        <translation>keypoints schreiben</translation>
    </message>
    <message>
        <source>max_shift %1 is clamped to %2.</source>
        <translation>max_shift %1 wird auf %2 begrenzt.</translation>
    </message>
    <message>
        <source>The shift of up to %1 of the crop goes right and down only: animals gather in the upper left of the crops.</source>
        <translation>Die Verschiebung von bis zu %1 des Ausschnitts geht nur nach rechts und unten: Tiere sammeln sich oben links in den Ausschnitten.</translation>
    </message>
    <message>
        <source>Set to 0.1</source>
        <translation>Auf 0.1 setzen</translation>
    </message>
    <message>
        <source>DeepLabCut 3 neither reads nor refuses %1: it does nothing, and the rest of %2 stays in force.</source>
        <translation>DeepLabCut 3 liest %1 nicht und lehnt es nicht ab: es tut nichts, und der Rest von %2 bleibt in Kraft.</translation>
    </message>
    <message>
        <source>%1 is on or off, nothing else: its options are ignored, and it is used on half of the images.</source>
        <translation>%1 ist an oder aus, sonst nichts: seine Optionen werden ignoriert, und es wird bei der Hälfte der Bilder benutzt.</translation>
    </message>
    <message>
        <source>DeepLabCut 3 takes %1 here for a word, and a word counts as true; write true or false.</source>
        <translation>DeepLabCut 3 hält %1 hier für ein Wort, und ein Wort zählt als wahr; bitte true oder false schreiben.</translation>
    </message>
    <message>
        <source>With two body parts there is one limb, and DeepLabCut 3 needs two to put an animal together: it never predicts any. Add a body part, or train a top-down model.</source>
        <translation>Mit zwei Körperteilen gibt es ein Glied, und DeepLabCut 3 braucht zwei, um ein Tier zusammenzusetzen: es sagt nie eines vorher. Bitte einen Körperteil hinzufügen oder ein Top-down-Modell trainieren.</translation>
    </message>
    <message>
        <source>With one body part mAP is always 0 and the error during training is not a number: the snapshot called best is simply the first one.</source>
        <translation>Mit einem Körperteil ist mAP immer 0 und der Fehler während des Trainings keine Zahl: der als bester bezeichnete Snapshot ist einfach der erste.</translation>
    </message>
    <message>
        <source>Top-down models know neither identities nor unique body parts: DeepLabCut 3 refuses to train this.</source>
        <translation>Top-down-Modelle kennen weder Identitäten noch einmalige Körperteile: DeepLabCut 3 weigert sich, dies zu trainieren.</translation>
    </message>
    <message>
        <source>Where a crop leaves the frame it is filled with the mean colour in training and with black in analysis.</source>
        <translation>Wo ein Ausschnitt das Bild verlässt, wird er beim Training mit der mittleren Farbe gefüllt und bei der Analyse mit Schwarz.</translation>
    </message>
    <message>
        <source>HRNet&apos;s images are padded to multiples of 32 at a random side; a crop of %1 px avoids that.</source>
        <translation>HRNets Bilder werden an zufälliger Seite auf Vielfache von 32 aufgefüllt; ein Ausschnitt von %1 px vermeidet das.</translation>
    </message>
    <message>
        <source>Take multiples of 32</source>
        <translation>Vielfache von 32 nehmen</translation>
    </message>
    <message>
        <source>The pretrained weights expect normalised images; without normalize_images they start from nonsense.</source>
        <translation>Die vortrainierten Gewichte erwarten normalisierte Bilder; ohne normalize_images beginnen sie mit Unsinn.</translation>
    </message>
    <message>
        <source>The loss of a head is the mean of its %1 weighted losses, not their sum: a weight of %2 instead of %3 changes the rate of learning of all of them.</source>
        <translation>Der Verlust eines Kopfs ist das Mittel seiner %1 gewichteten Verluste, nicht ihre Summe: ein Gewicht von %2 statt %3 ändert die Lernrate aller.</translation>
    </message>
    <message>
        <source>Take DeepLabCut&apos;s own weight</source>
        <translation>DeepLabCuts eigenes Gewicht nehmen</translation>
    </message>
    <message>
        <source>Offsets are trained in units of %1 px and read in units of %2 px: every prediction is moved by that.</source>
        <translation>Versätze werden in Einheiten von %1 px trainiert und in Einheiten von %2 px gelesen: jede Vorhersage wird dadurch verschoben.</translation>
    </message>
    <message>
        <source>Make them agree</source>
        <translation>Angleichen</translation>
    </message>
    <message>
        <source>%1 epochs are fewer than the evaluation interval of %2: the network is never evaluated, and there is no best snapshot.</source>
        <translation>%1 Epochen sind weniger als der Auswertungsabstand von %2: das Netz wird nie ausgewertet, und es gibt keinen besten Snapshot.</translation>
    </message>
    <message>
        <source>Evaluate after the last epoch</source>
        <translation>Nach der letzten Epoche auswerten</translation>
    </message>
    <message>
        <source>DeepLabCut&apos;s own window passes the number in its field instead of %1; your %2 counts when training is started by a script or from here.</source>
        <translation>DeepLabCuts eigenes Fenster übergibt die Zahl in seinem Feld statt %1; Ihre %2 zählt, wenn das Training aus einem Skript oder von hier gestartet wird.</translation>
    </message>
    <message>
        <source>Do not shift</source>
        <translation>Nicht verschieben</translation>
    </message>
    <message>
        <source>Parts without a label count as lying at (0, 0): %1 of the crops are drawn to the upper left corner of the frame, in %2 frames more than a tenth of them.</source>
        <translation>Teile ohne Markierung gelten als bei (0, 0) liegend: %1 der Ausschnitte werden in die obere linke Ecke des Bilds gezogen, in %2 Bildern mehr als ein Zehntel.</translation>
    </message>
    <message>
        <source>Crop anywhere</source>
        <translation>Überall zuschneiden</translation>
    </message>
    <message>
        <source>The crop of %1 px is larger than %2 of %3 frames: they are padded with black on all sides.</source>
        <translation>Der Ausschnitt von %1 px ist größer als %2 von %3 Bildern: sie werden auf allen Seiten schwarz aufgefüllt.</translation>
    </message>
    <message>
        <source>%1 of the animals are longer than the crop of %2 px and can never be whole in it.</source>
        <translation>%1 der Tiere sind länger als der Ausschnitt von %2 px und können nie ganz darin sein.</translation>
    </message>
    <message>
        <source>The frames have %1 different sizes and nothing brings them to one: DeepLabCut 3 cannot put them into one batch and stops.</source>
        <translation>Die Bilder haben %1 verschiedene Größen, und nichts bringt sie auf eine: DeepLabCut 3 kann sie nicht in einen Stapel legen und bricht ab.</translation>
    </message>
    <message>
        <source>Crop to 448 px</source>
        <translation>Auf 448 px zuschneiden</translation>
    </message>
    <message>
        <source>This loader compares min_input_size %1 with each side of the crop, not with its area: at the low end of the jitter the crop is %2 px, and because of its shorter side the unscaled crop_size is taken without a word.</source>
        <translation>Dieser Loader vergleicht min_input_size %1 mit jeder Seite des Ausschnitts, nicht mit seiner Fläche: am unteren Ende des Jitters ist der Ausschnitt %2 px groß, und wegen der kürzeren Seite wird wortlos die unskalierte crop_size genommen.</translation>
    </message>
    <message>
        <source>This loader compares the area of the scaled frame with %1 × %1 px, not its sides: %2 of %3 frames are used although a side is shorter than min_input_size (%4 px at the low end of the jitter).</source>
        <translation>Dieser Loader vergleicht die Fläche des skalierten Bildes mit %1 × %1 px, nicht seine Seiten: %2 von %3 Bildern werden verwendet, obwohl eine Seite kürzer als min_input_size ist (%4 px am unteren Ende des Jitters).</translation>
    </message>
    <message>
        <source>There is no training set %1: DeepLabCut cannot train from this file. Create the training set again.</source>
        <translation>Es gibt keinen Trainingsdatensatz %1: DeepLabCut kann mit dieser Datei nicht trainieren. Erstellen Sie den Trainingsdatensatz neu.</translation>
    </message>
    <message>
        <source>%1 images that this shuffle was made to train from are not those that its row numbers name: another training set was made in the same iteration after labels had been added. Training and test frames are mixed up; create this shuffle again.</source>
        <translation>%1 Bilder, mit denen dieser Shuffle trainieren sollte, sind nicht die, die seine Zeilennummern nennen: In derselben Iteration wurde nach weiteren Markierungen ein anderer Trainingsdatensatz erstellt. Trainings- und Testbilder sind durcheinandergeraten; erstellen Sie diesen Shuffle neu.</translation>
    </message>
    <message>
        <source>The labels have changed since the training set was made (%1 moved, %2 new, %3 deleted, in %4 frames; %5 images are gone): DeepLabCut trains from the old ones, PoseTuner from those of now. Create the training set again.</source>
        <translation>Die Markierungen haben sich seit der Erstellung des Trainingsdatensatzes geändert (%1 verschoben, %2 neu, %3 gelöscht, in %4 Bildern; %5 Bilder fehlen): DeepLabCut trainiert mit den alten, PoseTuner mit den jetzigen. Erstellen Sie den Trainingsdatensatz neu.</translation>
    </message>
    <message>
        <source>A batch of %1 needs about %2 GiB of main memory, as the dry step on this machine says; %3 GiB are free.</source>
        <translation>Ein Stapel von %1 braucht nach dem Probeschritt auf diesem Rechner etwa %2 GiB Arbeitsspeicher; frei sind %3 GiB.</translation>
    </message>
    <message>
        <source>A batch of %1 needs about %2 GiB on the graphics card, as the dry step on this machine says; %3 has %4 GiB free.</source>
        <translation>Ein Stapel von %1 braucht nach dem Probeschritt auf diesem Rechner etwa %2 GiB auf der Grafikkarte; %3 hat %4 GiB frei.</translation>
    </message>
</context>
<context>
    <name>Augment</name>
    <message>
        <source>At scale %1 the frame is %2 px, above max_input_size %3.</source>
        <translation>Bei Maßstab %1 ist das Bild %2 px groß, über max_input_size %3.</translation>
    </message>
    <message>
        <source>At scale %1 the frame is %2 px, below min_input_size %3.</source>
        <translation>Bei Maßstab %1 ist das Bild %2 px groß, unter min_input_size %3.</translation>
    </message>
    <message>
        <source>At scale %1 the size limits refuse this frame; the loader goes on to the next one without a word.</source>
        <translation>Bei Maßstab %1 lehnen die Größengrenzen dieses Bild ab; der Loader geht wortlos zum nächsten weiter.</translation>
    </message>
    <message>
        <source>Resize first</source>
        <translation>Zuerst skalieren</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Histogram equalisation (hist_eq)</source>
        <translation>Histogrammausgleich (hist_eq)</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Bewegungsunschärfe</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Elastic warp</source>
        <translation>Elastische Verzerrung</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>Gauß-Rauschen</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Histogram equalisation</source>
        <translation>Histogrammausgleich</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>Log contrast</source>
        <translation>Log-Kontrast</translation>
    </message>
    <message>
        <source>Linear contrast</source>
        <translation>Linearer Kontrast</translation>
    </message>
    <message>
        <source>Sigmoid contrast</source>
        <translation>Sigmoid-Kontrast</translation>
    </message>
    <message>
        <source>Gamma contrast</source>
        <translation>Gamma-Kontrast</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Prägen (Emboss)</translation>
    </message>
    <message>
        <source>Edge detection</source>
        <translation>Kantenerkennung</translation>
    </message>
    <message>
        <source>Crop or pad</source>
        <translation>Zuschneiden oder Auffüllen</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Rotation, zoom and shift</source>
        <translation>Drehung, Zoom und Verschiebung</translation>
    </message>
    <message>
        <source>Random box</source>
        <translation>Zufälliger Rahmen</translation>
    </message>
    <message>
        <source>Automatic padding</source>
        <translation>Automatischer Rand</translation>
    </message>
    <message>
        <source>Crop of the animal</source>
        <translation>Ausschnitt des Tieres</translation>
    </message>
    <message>
        <source>Size of the batch</source>
        <translation>Größe des Batches</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>rotation: true stops the training with an error; write the angle as a whole number. The preview shows no rotation.</source>
        <translation>rotation: true bricht das Training mit einem Fehler ab; den Winkel als ganze Zahl schreiben. Die Vorschau zeigt keine Drehung.</translation>
    </message>
    <message>
        <source>rotation is missing, which counts as true and stops the training with an error; write the angle as a whole number, or false. The preview shows no rotation.</source>
        <translation>rotation fehlt, das zählt als true und bricht das Training mit einem Fehler ab; den Winkel als ganze Zahl oder false schreiben. Die Vorschau zeigt keine Drehung.</translation>
    </message>
    <message>
        <source>Set to 25</source>
        <translation>Auf 25 setzen</translation>
    </message>
    <message>
        <source>true stops the training; shown without rotation</source>
        <translation>true hält das Training an; ohne Drehung gezeigt</translation>
    </message>
    <message>
        <source>absent: counts as true and stops the training; shown without rotation</source>
        <translation>fehlt: zählt als true und hält das Training an; ohne Drehung gezeigt</translation>
    </message>
    <message>
        <source>negative: the loader switches rotation off</source>
        <translation>negativ: Der Loader schaltet die Drehung ab</translation>
    </message>
    <message>
        <source>not a whole number: the loader uses %1</source>
        <translation>keine ganze Zahl: Der Loader nimmt %1</translation>
    </message>
    <message>
        <source>rotation %1 is not a whole number, so it is silently replaced by %2.</source>
        <translation>rotation %1 ist keine ganze Zahl und wird stillschweigend durch %2 ersetzt.</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>Ganze Zahl schreiben</translation>
    </message>
    <message>
        <source>this loader always uses false</source>
        <translation>dieser Loader nimmt immer false</translation>
    </message>
    <message>
        <source>a decimal number counts as 0.5</source>
        <translation>eine Dezimalzahl zählt als 0.5</translation>
    </message>
    <message>
        <source>%1 must be true, false or a probability, not %2; %3 is used here.</source>
        <translation>%1 muss true, false oder eine Wahrscheinlichkeit sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>not a number: counts as 0.5</source>
        <translation>keine Zahl: zählt als 0.5</translation>
    </message>
    <message>
        <source>mirror %1: the value of a decimal number is ignored, 0.5 is used, and with apply_prob %2 of the images are mirrored.</source>
        <translation>mirror %1: Der Wert einer Dezimalzahl wird ignoriert, es gilt 0.5, und mit apply_prob werden %2 der Bilder gespiegelt.</translation>
    </message>
    <message>
        <source>no effect without symmetric_pairs</source>
        <translation>ohne symmetric_pairs keine Wirkung</translation>
    </message>
    <message>
        <source>%1 must be a whole number or a list of whole numbers (%3), not %2; the usual values are used here.</source>
        <translation>%1 muss eine ganze Zahl oder eine Liste ganzer Zahlen (%3) sein, nicht %2; hier gelten die üblichen Werte.</translation>
    </message>
    <message>
        <source>%1 is not an argument of this operation: DeepLabCut stops with an error.</source>
        <translation>%1 ist kein Argument dieser Operation: DeepLabCut bricht mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>%1 must be less than 1, not %2; %3 is used here.</source>
        <translation>%1 muss kleiner als 1 sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1: PoseTuner turns the blur's line with order 0, 1 or 3; here it is 1, in its pictures and when it trains.</source>
        <translation>%1: PoseTuner dreht die Linie der Unschärfe mit Ordnung 0, 1 oder 3; hier gilt 1, in seinen Bildern und beim Training.</translation>
    </message>
    <message>
        <source>%1 must be a number or a list of numbers (%3), not %2; the usual values are used here.</source>
        <translation>%1 muss eine Zahl oder eine Liste von Zahlen (%3) sein, nicht %2; hier gelten die üblichen Werte.</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Wert entfernen</translation>
    </message>
    <message>
        <source>%1 must be a mapping such as {k: 7, angle: [-90, 90]}, not %2; DeepLabCut&apos;s values are used here.</source>
        <translation>%1 muss eine Zuordnung wie {k: 7, angle: [-90, 90]} sein, nicht %2; hier gelten DeepLabCuts Werte.</translation>
    </message>
    <message>
        <source>%1 must be a list of pairs such as [[k, 7], [angle, [-90, 90]]], not %2; %3 is used here.</source>
        <translation>%1 muss eine Liste von Paaren wie [[k, 7], [angle, [-90, 90]]] sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>gaussian_noise: true stops the training with an error; write the strength in grey levels, such as 12.75. The preview shows no noise.</source>
        <translation>gaussian_noise: true bricht das Training mit einem Fehler ab; die Stärke in Graustufen schreiben, etwa 12.75. Die Vorschau zeigt kein Rauschen.</translation>
    </message>
    <message>
        <source>Set to 12.75</source>
        <translation>Auf 12.75 setzen</translation>
    </message>
    <message>
        <source>true stops the training; shown without noise</source>
        <translation>true hält das Training an; ohne Rauschen gezeigt</translation>
    </message>
    <message>
        <source>%1 must be greater than 0, not %2; %3 is used here.</source>
        <translation>%1 muss größer als 0 sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>not a number: the loader uses %1</source>
        <translation>keine Zahl: Der Loader nimmt %1</translation>
    </message>
    <message>
        <source>gaussian_noise %1 is not a number, so it is silently replaced by 12.75.</source>
        <translation>gaussian_noise %1 ist keine Zahl und wird stillschweigend durch 12.75 ersetzt.</translation>
    </message>
    <message>
        <source>%1 must be a mapping such as {clahe: true, claheratio: 0.1}, not %2; it is left out here.</source>
        <translation>%1 muss eine Zuordnung wie {clahe: true, claheratio: 0.1} sein, nicht %2; hier bleibt es weg.</translation>
    </message>
    <message>
        <source>%1 must be a mapping such as {sharpen: true, sharpenratio: 0.3}, not %2; it is left out here.</source>
        <translation>%1 muss eine Zuordnung wie {sharpen: true, sharpenratio: 0.3} sein, nicht %2; hier bleibt es weg.</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Wert berichtigen</translation>
    </message>
    <message>
        <source>The file holds no keys; a configuration consists of lines such as &quot;global_scale: 0.8&quot;.</source>
        <translation>Die Datei enthält keine Schlüssel; eine Konfiguration besteht aus Zeilen wie „global_scale: 0.8“.</translation>
    </message>
    <message>
        <source>not usable: shown with %1</source>
        <translation>nicht verwendbar: gezeigt mit %1</translation>
    </message>
    <message>
        <source>%1 is the text &quot;%2&quot;, and any text counts as on; write false without quotes.</source>
        <translation>%1 ist der Text „%2“, und jeder Text gilt als an; false ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>text counts as on</source>
        <translation>Text gilt als an</translation>
    </message>
    <message>
        <source>%1: DeepLabCut reads %2 as text, not as a number, and stops; write %3.</source>
        <translation>%1: DeepLabCut liest %2 als Text, nicht als Zahl, und bricht ab; %3 schreiben.</translation>
    </message>
    <message>
        <source>text: shown as the number %1</source>
        <translation>Text: als Zahl %1 gezeigt</translation>
    </message>
    <message>
        <source>%1 must be a number, not &quot;%2&quot;; %3 is used here.</source>
        <translation>%1 muss eine Zahl sein, nicht „%2“; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 is a factor on the image size and cannot be %2; %3 is used here.</source>
        <translation>%1 ist ein Faktor auf die Bildgröße und kann nicht %2 sein; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2; %3 is used here.</source>
        <translation>%1 muss eine ganze Zahl sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 is a probability and must lie between 0 and 1, not %2; %3 is used here.</source>
        <translation>%1 ist eine Wahrscheinlichkeit und muss zwischen 0 und 1 liegen, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 must be a list of pairs of joint numbers from 0 to %2, such as [[0, 1]]; it is left out here.</source>
        <translation>%1 muss eine Liste von Paaren von Gelenknummern von 0 bis %2 sein, etwa [[0, 1]]; hier bleibt es weg.</translation>
    </message>
    <message>
        <source>not usable: shown without pairs</source>
        <translation>nicht verwendbar: ohne Paare gezeigt</translation>
    </message>
    <message>
        <source>%1 is missing, and DeepLabCut stops without it; its own value is %2.</source>
        <translation>%1 fehlt, und DeepLabCut bricht ohne es ab; sein eigener Wert ist %2.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Schlüssel ergänzen</translation>
    </message>
    <message>
        <source>missing: training stops; shown with %1</source>
        <translation>fehlt: Training bricht ab; gezeigt mit %1</translation>
    </message>
    <message>
        <source>%1: DeepLabCut has no loader called &quot;%2&quot;; it is read as %3 here.</source>
        <translation>%1: DeepLabCut hat keinen Loader namens „%2“; hier wird er als %3 gelesen.</translation>
    </message>
    <message>
        <source>%1 has no effect without %2: images are not scaled at random.</source>
        <translation>%1 hat ohne %2 keine Wirkung: Bilder werden nicht zufällig skaliert.</translation>
    </message>
    <message>
        <source>no effect without %1</source>
        <translation>ohne %1 keine Wirkung</translation>
    </message>
    <message>
        <source>absent: no scale jitter</source>
        <translation>fehlt: kein Skalierungs-Jitter</translation>
    </message>
    <message>
        <source>%1 must be [width, height] in pixels, not %2; it is off here.</source>
        <translation>%1 muss [Breite, Höhe] in Pixeln sein, nicht %2; hier ist es aus.</translation>
    </message>
    <message>
        <source>absent: no upper limit</source>
        <translation>fehlt: keine Obergrenze</translation>
    </message>
    <message>
        <source>both limits are needed; without them nothing is checked</source>
        <translation>beide Grenzen sind nötig; ohne sie wird nichts geprüft</translation>
    </message>
    <message>
        <source>%1 must be at least 1, not %2; %3 is used here.</source>
        <translation>%1 muss mindestens 1 sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>forced to 1: multi-animal batches need optimizer adam</source>
        <translation>auf 1 gezwungen: Mehrtier-Batches brauchen den Optimizer adam</translation>
    </message>
    <message>
        <source>batch_size %1 is silently replaced by 1, because the optimizer is %2 and not adam.</source>
        <translation>batch_size %1 wird stillschweigend durch 1 ersetzt, weil der Optimizer %2 und nicht adam ist.</translation>
    </message>
    <message>
        <source>Use adam</source>
        <translation>adam verwenden</translation>
    </message>
    <message>
        <source>forced to 1 by this loader</source>
        <translation>von diesem Loader auf 1 gezwungen</translation>
    </message>
    <message>
        <source>counts as absent: the loader uses 0.15</source>
        <translation>zählt als fehlend: Der Loader nimmt 0.15</translation>
    </message>
    <message>
        <source>crop_by %1 counts as absent and means 0.15; set cropratio to 0 to switch cropping off.</source>
        <translation>crop_by %1 zählt als fehlend und bedeutet 0.15; zum Abschalten cropratio auf 0 setzen.</translation>
    </message>
    <message>
        <source>Switch cropping off</source>
        <translation>Zuschneiden abschalten</translation>
    </message>
    <message>
        <source>%1 must be [width, height] in pixels, not %2; %3 is used here.</source>
        <translation>%1 muss [Breite, Höhe] in Pixeln sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>clamped to %1</source>
        <translation>begrenzt auf %1</translation>
    </message>
    <message>
        <source>max_shift %1 is silently changed to %2; the possible range is 0 to 0.4.</source>
        <translation>max_shift %1 wird stillschweigend zu %2; möglich ist 0 bis 0.4.</translation>
    </message>
    <message>
        <source>crop_sampling is spelt keypoints; keypoint, as the handbook writes it, stops the training.</source>
        <translation>crop_sampling schreibt sich keypoints; keypoint, wie es im Handbuch steht, bricht das Training ab.</translation>
    </message>
    <message>
        <source>Write keypoints</source>
        <translation>keypoints schreiben</translation>
    </message>
    <message>
        <source>understood as keypoints; DeepLabCut would stop</source>
        <translation>als keypoints verstanden; DeepLabCut würde abbrechen</translation>
    </message>
    <message>
        <source>%1 must be hybrid, density, uniform or keypoints, not &quot;%2&quot;; %3 is used here.</source>
        <translation>%1 muss hybrid, density, uniform oder keypoints sein, nicht „%2“; hier gilt %3.</translation>
    </message>
    <message>
        <source>The deterministic loader stops with an error when the key crop is missing.</source>
        <translation>Der Loader deterministic bricht mit einem Fehler ab, wenn der Schlüssel crop fehlt.</translation>
    </message>
    <message>
        <source>Add crop: true</source>
        <translation>crop: true ergänzen</translation>
    </message>
    <message>
        <source>not read by this loader, which reads rotateratio</source>
        <translation>von diesem Loader nicht gelesen, er liest rotateratio</translation>
    </message>
    <message>
        <source>not read by this loader, which uses apply_prob</source>
        <translation>von diesem Loader nicht gelesen, er nutzt apply_prob</translation>
    </message>
    <message>
        <source>not read by this loader, which crops every image</source>
        <translation>von diesem Loader nicht gelesen, er schneidet jedes Bild zu</translation>
    </message>
    <message>
        <source>not read by this loader; use fliplr</source>
        <translation>von diesem Loader nicht gelesen; fliplr verwenden</translation>
    </message>
    <message>
        <source>this loader always uses 1</source>
        <translation>dieser Loader nimmt immer 1</translation>
    </message>
    <message>
        <source>not read by this loader</source>
        <translation>von diesem Loader nicht gelesen</translation>
    </message>
    <message>
        <source>has no effect in DeepLabCut</source>
        <translation>hat in DeepLabCut keine Wirkung</translation>
    </message>
    <message>
        <source>not read in training</source>
        <translation>wird im Training nicht gelesen</translation>
    </message>
    <message>
        <source>%1 in line %2 is ignored; only %3 is read</source>
        <translation>%1 in Zeile %2 wird ignoriert; nur %3 wird gelesen</translation>
    </message>
    <message>
        <source>on because absent</source>
        <translation>an, weil es fehlt</translation>
    </message>
    <message>
        <source>absent: off</source>
        <translation>fehlt: aus</translation>
    </message>
    <message>
        <source>absent: the loader uses %1</source>
        <translation>fehlt: Der Loader nimmt %1</translation>
    </message>
    <message>
        <source>%1 stands in this file more than once; DeepLabCut takes the last one, in line %2.</source>
        <translation>%1 steht mehrfach in dieser Datei; DeepLabCut nimmt das letzte, in Zeile %2.</translation>
    </message>
    <message>
        <source>%1 is read by no loader of DeepLabCut; it has no effect.</source>
        <translation>%1 liest kein Loader von DeepLabCut; es hat keine Wirkung.</translation>
    </message>
    <message>
        <source>%1 is ignored by DeepLabCut, which reads only %2.</source>
        <translation>%1 wird von DeepLabCut ignoriert, das nur %2 liest.</translation>
    </message>
    <message>
        <source>%1 is no key of DeepLabCut and has no effect; %2 was probably meant.</source>
        <translation>%1 ist kein Schlüssel von DeepLabCut und hat keine Wirkung; gemeint war wohl %2.</translation>
    </message>
    <message>
        <source>Rename key</source>
        <translation>Schlüssel umbenennen</translation>
    </message>
    <message>
        <source>Use this value there</source>
        <translation>Diesen Wert dort verwenden</translation>
    </message>
    <message>
        <source>Move to its place</source>
        <translation>An seinen Platz verschieben</translation>
    </message>
    <message>
        <source>%1: %2 is a switch for DeepLabCut&apos;s TensorFlow loaders but text for its newer readers; write %3.</source>
        <translation>%1: %2 ist für DeepLabCuts TensorFlow-Loader ein Schalter, für die neueren Leser aber Text; %3 schreiben.</translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation>true oder false schreiben</translation>
    </message>
    <message>
        <source>%1: None is plain text in YAML; nothing is written as null.</source>
        <translation>%1: None ist in YAML bloßer Text; nichts schreibt man null.</translation>
    </message>
    <message>
        <source>Write null</source>
        <translation>null schreiben</translation>
    </message>
    <message>
        <source>scmap_type gaussian stops multi-animal training with an error; only plateau works there.</source>
        <translation>scmap_type gaussian bricht das Mehrtier-Training mit einem Fehler ab; dort geht nur plateau.</translation>
    </message>
    <message>
        <source>Use plateau</source>
        <translation>plateau verwenden</translation>
    </message>
    <message>
        <source>ignored: the Gaussian score map has a width of its own</source>
        <translation>ignoriert: Die Gauß-Score-Map hat eine eigene Breite</translation>
    </message>
    <message>
        <source>not built: the multi-stage decoder needs a stride below 8</source>
        <translation>nicht gebaut: Der mehrstufige Decoder braucht stride unter 8</translation>
    </message>
    <message>
        <source>switched on by the training, because limbs are learned</source>
        <translation>vom Training eingeschaltet, weil Glieder gelernt werden</translation>
    </message>
    <message>
        <source>%1 must be sgd or adam, not &quot;%2&quot;; %3 is used here.</source>
        <translation>%1 muss sgd oder adam sein, nicht „%2“; hier gilt %3.</translation>
    </message>
    <message>
        <source>EfficientNet always trains with adam</source>
        <translation>EfficientNet trainiert immer mit adam</translation>
    </message>
    <message>
        <source>EfficientNet uses only its last iteration; the rate follows lr_init</source>
        <translation>EfficientNet nutzt nur die letzte Iteration; die Rate folgt lr_init</translation>
    </message>
    <message>
        <source>%1 must be three numbers (red, green, blue), not %2; %3 is used here.</source>
        <translation>%1 muss aus drei Zahlen (Rot, Grün, Blau) bestehen, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 must be a list of pairs [learning rate, last iteration], not %2; %3 is used here.</source>
        <translation>%1 muss eine Liste von Paaren [Lernrate, letzte Iteration] sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>DeepLabCut reads %1 as text and converts it here, but nowhere else; 0.00001 or 1.0e-5 is a number for every reader.</source>
        <translation>DeepLabCut liest %1 als Text und wandelt es hier um, sonst aber nirgends; 0.00001 oder 1.0e-5 ist für jeden Leser eine Zahl.</translation>
    </message>
    <message>
        <source>Write as plain numbers</source>
        <translation>Als einfache Zahlen schreiben</translation>
    </message>
    <message>
        <source>single-animal imgaug</source>
        <translation>Eintier-imgaug</translation>
    </message>
    <message>
        <source>multi-animal imgaug</source>
        <translation>Mehrtier-imgaug</translation>
    </message>
    <message>
        <source>scalecrop</source>
        <translation>scalecrop</translation>
    </message>
    <message>
        <source>deterministic</source>
        <translation>deterministic</translation>
    </message>
    <message>
        <source>tensorpack</source>
        <translation>tensorpack</translation>
    </message>
    <message>
        <source>varies between %1 and %2</source>
        <translation>schwankt zwischen %1 und %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1, never a value between</source>
        <translation>eines von %1, nie ein Wert dazwischen</translation>
    </message>
    <message>
        <source>PyTorch engine</source>
        <translation>PyTorch-Engine</translation>
    </message>
    <message>
        <source>%1 must be true or false, not %2; %3 is used here.</source>
        <translation>%1 muss true oder false sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 must be a text, not %2; %3 is used here.</source>
        <translation>%1 muss ein Text sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 must be a mapping of keys, not %2; %3 is used here.</source>
        <translation>%1 muss eine Zuordnung von Schlüsseln sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 must be a list of the right kind of values, not %2; %3 is used here.</source>
        <translation>%1 muss eine Liste passender Werte sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 stands in this file more than once, and DeepLabCut 3 refuses such a file.</source>
        <translation>%1 steht mehrmals in dieser Datei, und DeepLabCut 3 weist eine solche Datei zurück.</translation>
    </message>
    <message>
        <source>DeepLabCut 3 refuses the whole file because of %1, a key that it does not know.</source>
        <translation>DeepLabCut 3 weist die ganze Datei wegen %1 zurück, einem Schlüssel, den es nicht kennt.</translation>
    </message>
    <message>
        <source>DeepLabCut 3 refuses the whole file because of %1, a key that it does not know; %2 was probably meant.</source>
        <translation>DeepLabCut 3 weist die ganze Datei wegen %1 zurück, einem Schlüssel, den es nicht kennt; gemeint war wohl %2.</translation>
    </message>
    <message>
        <source>not known: DeepLabCut 3 refuses the file</source>
        <translation>unbekannt: DeepLabCut 3 weist die Datei zurück</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>%1 is missing, and DeepLabCut 3 refuses the file without it.</source>
        <translation>%1 fehlt, und ohne weist DeepLabCut 3 die Datei zurück.</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and 1, not %2; %3 is used here.</source>
        <translation>%1 muss zwischen 0 und 1 liegen, nicht bei %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 must not be negative, not %2; %3 is used here.</source>
        <translation>%1 darf nicht negativ sein wie %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>older name of %1</source>
        <translation>älterer Name von %1</translation>
    </message>
    <message>
        <source>%1 cannot be %2: DeepLabCut 3 refuses the file. Possible: %3.</source>
        <translation>%1 kann nicht %2 sein: DeepLabCut 3 weist die Datei zurück. Möglich: %3.</translation>
    </message>
    <message>
        <source>%1 names something twice: DeepLabCut 3 refuses the file.</source>
        <translation>%1 nennt etwas doppelt: DeepLabCut 3 weist die Datei zurück.</translation>
    </message>
    <message>
        <source>%1 must be true, false, a number or a mapping, not %2; %3 is used here.</source>
        <translation>%1 muss true, false, eine Zahl oder eine Zuordnung sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 must name filepath, shuffle, or config_path and snapshot_path, not %2; %3 is used here.</source>
        <translation>%1 muss filepath, shuffle oder config_path und snapshot_path nennen, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 needs a type, CSVLogger or WandbLogger; it is %2. %3 is used here.</source>
        <translation>%1 braucht einen Typ, CSVLogger oder WandbLogger; angegeben ist %2. Hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 needs a type, DLCLoader or COCOLoader; it is %2. %3 is used here.</source>
        <translation>%1 braucht einen Typ, DLCLoader oder COCOLoader; angegeben ist %2. Hier gilt %3.</translation>
    </message>
    <message>
        <source>read by nobody</source>
        <translation>liest niemand</translation>
    </message>
    <message>
        <source>not read by a bottom-up network</source>
        <translation>liest ein Bottom-up-Netz nicht</translation>
    </message>
    <message>
        <source>read by conditional top-down networks only</source>
        <translation>lesen nur bedingte Top-down-Netze</translation>
    </message>
    <message>
        <source>read by top-down networks only</source>
        <translation>lesen nur Top-down-Netze</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>gelesen als %1</translation>
    </message>
    <message>
        <source>DeepLabCut 3 stops when the training starts: %1 is nothing that %2 takes.</source>
        <translation>DeepLabCut 3 bricht beim Start des Trainings ab: %1 kennt %2 nicht.</translation>
    </message>
    <message>
        <source>DeepLabCut 3 stops when the training starts: %1 is nothing that %2 takes; %3 was probably meant.</source>
        <translation>DeepLabCut 3 bricht beim Start des Trainings ab: %1 kennt %2 nicht; gemeint war wohl %3.</translation>
    </message>
    <message>
        <source>not known: training stops</source>
        <translation>unbekannt: das Training bricht ab</translation>
    </message>
    <message>
        <source>%1 must be a list of pairs of numbers such as [[0, 1]], not %2; it is left out here.</source>
        <translation>%1 muss eine Liste von Zahlenpaaren wie [[0, 1]] sein, nicht %2; hier bleibt es weg.</translation>
    </message>
    <message>
        <source>%1: DeepLabCut 3 has no network part called %2.</source>
        <translation>%1: DeepLabCut 3 hat keinen Netzteil namens %2.</translation>
    </message>
    <message>
        <source>%1 must be 8, 16 or 32, not %2; %3 is used here.</source>
        <translation>%1 muss 8, 16 oder 32 sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1: kernel_size and strides need one entry a layer, and channels one more: DeepLabCut 3 stops when the training starts.</source>
        <translation>%1: kernel_size und strides brauchen einen Eintrag je Schicht und channels einen mehr: DeepLabCut 3 bricht beim Start des Trainings ab.</translation>
    </message>
    <message>
        <source>%1 must be KEYPOINT or INDIVIDUAL, not %2; %3 is used here.</source>
        <translation>%1 muss KEYPOINT oder INDIVIDUAL sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 is missing: DeepLabCut 3 stops when the training starts.</source>
        <translation>%1 fehlt: DeepLabCut 3 bricht beim Start des Trainings ab.</translation>
    </message>
    <message>
        <source>%1: DeepLabCut 3.0.2 reads version 0 and refuses the file.</source>
        <translation>%1: DeepLabCut 3.0.2 liest Version 0 und weist die Datei zurück.</translation>
    </message>
    <message>
        <source>With %1 epochs and an eval_interval of %2 the network is never evaluated, and no best snapshot is kept.</source>
        <translation>Bei %1 Epochen und einem eval_interval von %2 wird das Netz nie ausgewertet und kein bester Snapshot behalten.</translation>
    </message>
    <message>
        <source>%1 makes %2 maps, but its targets are %3: training stops.</source>
        <translation>%1 erzeugt %2 Karten, seine Ziele haben aber %3: Das Training bricht ab.</translation>
    </message>
    <message>
        <source>%1: the learning rate of this scheduler is not known beforehand; it is drawn as constant.</source>
        <translation>%1: Die Lernrate dieses Schedulers ist im Voraus nicht bekannt; sie wird als gleichbleibend gezeichnet.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of pixels from 1 to 8192, not %2; %3 is used here.</source>
        <translation>%1 muss eine ganze Zahl von 1 bis 8192 Pixeln sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1: PyTorch has no optimizer called %2, and training stops; %3 is used here.</source>
        <translation>%1: PyTorch hat keinen Optimierer namens %2, das Training bricht ab; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1: DeepLabCut 3 cannot train with %2; it stops with an error.</source>
        <translation>%1: DeepLabCut 3 kann mit %2 nicht trainieren; es bricht mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>%1: PyTorch has no learning-rate scheduler called %2, and training stops; %3 is used here.</source>
        <translation>%1: PyTorch hat keinen Lernraten-Scheduler namens %2, das Training bricht ab; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1: lr_list needs one list with a rate for each of the milestones, such as milestones: [90, 120] with lr_list: [[0.0001], [0.00001]].</source>
        <translation>%1: lr_list braucht eine Liste mit einer Rate für jeden Meilenstein, etwa milestones: [90, 120] mit lr_list: [[0.0001], [0.00001]].</translation>
    </message>
    <message>
        <source>not read; device at the top is</source>
        <translation>nicht gelesen; device ganz oben gilt</translation>
    </message>
    <message>
        <source>%1 must be FasterRCNN or SSDLite, not %2: DeepLabCut 3 stops when the training starts.</source>
        <translation>%1 muss FasterRCNN oder SSDLite sein, nicht %2: DeepLabCut 3 bricht beim Start des Trainings ab.</translation>
    </message>
    <message>
        <source>%1 must be [smallest, largest], two numbers, not %2; %3 is used here.</source>
        <translation>%1 muss [kleinster, größter] sein, zwei Zahlen, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 must be a whole number greater than 0, not %2; %3 is used here.</source>
        <translation>%1 muss eine ganze Zahl größer als 0 sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 has no effect: DeepLabCut 3 reads no such key in %2, and does not say so.</source>
        <translation>%1 bewirkt nichts: DeepLabCut 3 liest in %2 keinen solchen Schlüssel und sagt es nicht.</translation>
    </message>
    <message>
        <source>%1 has no effect: DeepLabCut 3 reads no such key in %2, and does not say so; %3 was probably meant.</source>
        <translation>%1 bewirkt nichts: DeepLabCut 3 liest in %2 keinen solchen Schlüssel und sagt es nicht; gemeint war wohl %3.</translation>
    </message>
    <message>
        <source>%1 has none of rotation, scaling and translation: images are turned by up to 15°, zoomed, shifted and sheared with the defaults of albumentations.</source>
        <translation>%1 hat weder rotation noch scaling noch translation: Bilder werden mit den Vorgaben von albumentations um bis zu 15° gedreht, vergrößert, verschoben und geschert.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>%1 are factors on the image size and cannot be %2; %3 is used here.</source>
        <translation>%1 sind Faktoren auf die Bildgröße und können nicht %2 sein; hier gilt %3.</translation>
    </message>
    <message>
        <source>Exactly one of %1 and %2 must be a number and the other null: DeepLabCut 3 refuses the file.</source>
        <translation>Von %1 und %2 muss genau eines eine Zahl und das andere null sein: DeepLabCut 3 weist die Datei zurück.</translation>
    </message>
    <message>
        <source>%1 must be reflect_101 or constant, not %2; %3 is used here.</source>
        <translation>%1 muss reflect_101 oder constant sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 must be center, top_left, top_right, bottom_left, bottom_right or random, not %2; %3 is used here.</source>
        <translation>%1 muss center, top_left, top_right, bottom_left, bottom_right oder random sein, nicht %2; hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 must be ResizeFromDataSizeCollate or ResizeFromListCollate, not %2: training stops. %3 is used here.</source>
        <translation>%1 muss ResizeFromDataSizeCollate oder ResizeFromListCollate sein, nicht %2: Das Training bricht ab. Hier gilt %3.</translation>
    </message>
    <message>
        <source>%1 must be a list of sizes in pixels, not %2.</source>
        <translation>%1 muss eine Liste von Größen in Pixeln sein, nicht %2.</translation>
    </message>
    <message>
        <source>on; the options below it are not read</source>
        <translation>an; die Optionen darunter werden nicht gelesen</translation>
    </message>
    <message>
        <source>%1: DeepLabCut 3 switches it on and ignores the options.</source>
        <translation>%1: DeepLabCut 3 schaltet es ein und übergeht die Optionen.</translation>
    </message>
    <message>
        <source>a mapping counts as 12.75</source>
        <translation>eine Zuordnung zählt als 12.75</translation>
    </message>
    <message>
        <source>true counts as 1: hardly visible</source>
        <translation>true zählt als 1: kaum sichtbar</translation>
    </message>
    <message>
        <source>%1: true means a noise of at most one grey level; DeepLabCut&apos;s own value is 12.75.</source>
        <translation>%1: true bedeutet Rauschen von höchstens einer Graustufe; DeepLabCuts eigener Wert ist 12.75.</translation>
    </message>
    <message>
        <source>not read in analysis</source>
        <translation>beim Analysieren nicht gelesen</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>The loss is not a number since iteration %1: the training has diverged. Stop it and try a lower learning rate.</source>
        <translation>Der Loss ist seit Iteration %1 keine Zahl mehr: Das Training ist divergiert. Anhalten und eine kleinere Lernrate versuchen.</translation>
    </message>
    <message>
        <source>The loss rises since iteration %1: the training diverges. A lower learning rate may help.</source>
        <translation>Der Loss steigt seit Iteration %1: Das Training divergiert. Eine kleinere Lernrate kann helfen.</translation>
    </message>
    <message>
        <source>The loss has not fallen yet after %1 steps. Are the labels right, and is the learning rate high enough?</source>
        <translation>Der Loss ist nach %1 Schritten noch nicht gefallen. Stimmen die Markierungen, ist die Lernrate groß genug?</translation>
    </message>
    <message>
        <source>The loss fell by %1 % and is flat since iteration %2.</source>
        <translation>Der Loss fiel um %1 % und ist seit Iteration %2 flach.</translation>
    </message>
    <message>
        <source>Learning: the loss has fallen by %1 % and goes on falling.</source>
        <translation>Es lernt: Der Loss ist um %1 % gefallen und fällt weiter.</translation>
    </message>
    <message>
        <source>Learning has begun; it is too early to tell how it goes.</source>
        <translation>Das Lernen hat begonnen; für ein Urteil ist es zu früh.</translation>
    </message>
    <message>
        <source>Ended; the loss is not a number since iteration %1, so the last snapshots are of no use.</source>
        <translation>Beendet; der Loss ist seit Iteration %1 keine Zahl mehr, die letzten Snapshots sind daher unbrauchbar.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Finished: the loss fell by %1 %.</source>
        <translation>Fertig: Der Loss fiel um %1 %.</translation>
    </message>
    <message>
        <source>Finished, but the loss has not fallen.</source>
        <translation>Fertig, aber der Loss ist nicht gefallen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped: the loss fell by %1 %.</source>
        <translation>Angehalten: Der Loss fiel um %1 %.</translation>
    </message>
    <message>
        <source>Stopped; the loss has not fallen.</source>
        <translation>Angehalten; der Loss ist nicht gefallen.</translation>
    </message>
    <message>
        <source>The trainer ended before it began. Its last words: %1</source>
        <translation>Der Trainer endete, bevor er begann. Seine letzten Worte: %1</translation>
    </message>
    <message>
        <source>The trainer ended before its first step; log.txt in the run&apos;s folder may say why.</source>
        <translation>Der Trainer endete vor seinem ersten Schritt; log.txt im Ordner des Laufs sagt vielleicht, warum.</translation>
    </message>
    <message>
        <source>The trainer has ended without a word: it crashed, was killed, or ran out of memory. Its last snapshot is in the run&apos;s folder.</source>
        <translation>Der Trainer endete ohne ein Wort: abgestürzt, beendet oder ohne Speicher. Der letzte Snapshot liegt im Ordner des Laufs.</translation>
    </message>
    <message>
        <source>No sign of life for %1 s: the trainer was ended or its machine sleeps. Its last snapshot is in the run&apos;s folder.</source>
        <translation>Seit %1 s kein Lebenszeichen: Der Trainer wurde beendet, oder sein Rechner schläft. Der letzte Snapshot liegt im Ordner des Laufs.</translation>
    </message>
    <message>
        <source>Stopping: the trainer ends after this iteration and writes a snapshot.</source>
        <translation>Wird angehalten: Der Trainer endet nach dieser Iteration und schreibt einen Snapshot.</translation>
    </message>
    <message>
        <source>Pausing after this iteration…</source>
        <translation>Pause nach dieser Iteration …</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Es geht weiter …</translation>
    </message>
    <message>
        <source>The trainer is there but has said nothing for %1 s; a slow disk or a machine that is short of memory does that.</source>
        <translation>Der Trainer ist da, schweigt aber seit %1 s; eine langsame Platte oder knapper Speicher bewirkt das.</translation>
    </message>
    <message>
        <source>Paused; Resume goes on where it was.</source>
        <translation>Pausiert; „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Evaluating on the labelled frames…</source>
        <translation>Auswertung auf den markierten Bildern …</translation>
    </message>
    <message>
        <source>Saving a snapshot…</source>
        <translation>Snapshot wird gespeichert …</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Building the network…</source>
        <translation>Netz wird aufgebaut …</translation>
    </message>
    <message>
        <source>Preparing: the trainer loads the frames…</source>
        <translation>Vorbereitung: Der Trainer lädt die Bilder …</translation>
    </message>
    <message>
        <source>The trainer has not said anything for %1 s; log.txt in the run&apos;s folder may say why.</source>
        <translation>Der Trainer hat seit %1 s nichts gesagt; log.txt im Ordner des Laufs sagt vielleicht, warum.</translation>
    </message>
    <message>
        <source>Waiting for the trainer to start…</source>
        <translation>Warten auf den Start des Trainers …</translation>
    </message>
    <message>
        <source>The training ended with an error: %1</source>
        <translation>Das Training endete mit einem Fehler: %1</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>This row has %1 cells instead of %2 and is left out.</source>
        <translation>Diese Zeile hat %1 statt %2 Zellen und wird ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no coordinate of %2; the label counts as missing.</source>
        <translation>„%1“ ist keine Koordinate von %2; die Markierung gilt als fehlend.</translation>
    </message>
    <message>
        <source>The labels of %1 are by %2, but config.yaml names the scorer %3: DeepLabCut leaves this video out.</source>
        <translation>Die Markierungen von %1 sind von %2, config.yaml nennt aber %3 als scorer: DeepLabCut lässt dieses Video aus.</translation>
    </message>
    <message>
        <source>The CSV and the HDF5 file of %1 hold different labels; DeepLabCut reads the HDF5 file only.</source>
        <translation>Die CSV- und die HDF5-Datei von %1 enthalten verschiedene Markierungen; DeepLabCut liest nur die HDF5-Datei.</translation>
    </message>
    <message>
        <source>%1 has its labels as CSV only; DeepLabCut reads the HDF5 file and will not see them.</source>
        <translation>%1 hat seine Markierungen nur als CSV; DeepLabCut liest die HDF5-Datei und sieht sie nicht.</translation>
    </message>
    <message>
        <source>The labels of %1 name %2, which config.yaml does not; those labels are left out.</source>
        <translation>Die Markierungen von %1 nennen %2, config.yaml aber nicht; diese Markierungen bleiben weg.</translation>
    </message>
    <message>
        <source>%1 labelled images are missing, the first one is %2; they are taken from the video where there is one.</source>
        <translation>%1 markierte Bilder fehlen, das erste ist %2; sie werden aus dem Video genommen, wo es eines gibt.</translation>
    </message>
    <message>
        <source>%1 frames have labels on or outside the border, the first one is %2; DeepLabCut drops those labels.</source>
        <translation>%1 Bilder haben Markierungen auf oder außerhalb des Rands, das erste ist %2; DeepLabCut verwirft diese Markierungen.</translation>
    </message>
    <message>
        <source>The video %1 has labels, but video_sets in config.yaml does not list it: DeepLabCut leaves it out.</source>
        <translation>Das Video %1 hat Markierungen, aber video_sets in config.yaml nennt es nicht: DeepLabCut lässt es aus.</translation>
    </message>
    <message>
        <source>video_sets lists %1 videos named %2; their labels share one folder and are used once.</source>
        <translation>video_sets nennt %1 Videos namens %2; ihre Markierungen teilen einen Ordner und werden einmal benutzt.</translation>
    </message>
    <message>
        <source>The project has no labelled frames: labeled-data holds no CollectedData file.</source>
        <translation>Das Projekt hat keine markierten Bilder: labeled-data enthält keine CollectedData-Datei.</translation>
    </message>
    <message>
        <source>The split of %1 cannot be read (%2): PoseTuner takes the first frames for training and the rest for testing.</source>
        <translation>Die Aufteilung von %1 ist nicht lesbar (%2): PoseTuner nimmt die ersten Bilder zum Trainieren und den Rest zum Testen.</translation>
    </message>
    <message>
        <source>Since the training sets in %1 were made, %2 labelled frames have come and %3 have gone: the new ones are in no split, and DeepLabCut does not train from them until a training set is created again.</source>
        <translation>Seit die Trainingsdatensätze in %1 erstellt wurden, sind %2 markierte Bilder hinzugekommen und %3 weggefallen: Die neuen gehören zu keiner Aufteilung, und DeepLabCut trainiert nicht mit ihnen, bis wieder ein Trainingsdatensatz erstellt wird.</translation>
    </message>
</context>
<context>
    <name>DeepLabCut</name>
    <message>
        <source>DeepLabCut can only be stopped: it neither pauses nor saves on request.</source>
        <translation>DeepLabCut kann nur angehalten werden: Es pausiert nicht und speichert nicht auf Wunsch.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>automatic (GPU where there is one)</source>
        <translation>automatisch (GPU, wo es eine gibt)</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>graphics card %1</source>
        <translation>Grafikkarte %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The file has no name yet: choose where to save it.</source>
        <translation>Die Datei hat noch keinen Namen: Speicherort wählen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>%1 was not saved yet: its drive does not answer. Your text is kept as a draft; save again, or save it elsewhere.</source>
        <translation>%1 ist noch nicht gespeichert: Das Laufwerk antwortet nicht. Ihr Text bleibt als Entwurf erhalten; speichern Sie noch einmal oder an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Not saved, as DeepLabCut could not read it: %1. Mend the text or undo; your text is kept as a draft.</source>
        <translation>Nicht gespeichert, denn DeepLabCut könnte es nicht lesen: %1. Berichtigen Sie den Text oder machen Sie ihn rückgängig; er bleibt als Entwurf erhalten.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Augmentation needs a colour image of 8 bits a channel.</source>
        <translation>Die Augmentierung braucht ein Farbbild mit 8 Bit je Kanal.</translation>
    </message>
    <message>
        <source>crop_size must be at least 1×1 px.</source>
        <translation>crop_size muss mindestens 1×1 px sein.</translation>
    </message>
    <message>
        <source>An image operation failed: %1</source>
        <translation>Eine Bildoperation ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The configuration names no loader that is known.</source>
        <translation>Die Konfiguration nennt keinen bekannten Loader.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to read (%2 bytes).</source>
        <translation>%1 ist zum Lesen zu groß (%2 Byte).</translation>
    </message>
    <message>
        <source>Cannot replace %1: %2.</source>
        <translation>%1 lässt sich nicht ersetzen: %2.</translation>
    </message>
    <message>
        <source>%1 already exists and is not overwritten.</source>
        <translation>%1 gibt es schon; es wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: this is no label table of DeepLabCut (%3 is expected).</source>
        <translation>%1, Zeile %2: Das ist keine Markierungstabelle von DeepLabCut (erwartet wird %3).</translation>
    </message>
    <message>
        <source>A demo frame could not be encoded as PNG.</source>
        <translation>Ein Demo-Bild ließ sich nicht als PNG kodieren.</translation>
    </message>
    <message>
        <source>Making the demo project was cancelled.</source>
        <translation>Das Anlegen des Demo-Projekts wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A demo project has 1 to 8 individuals and at least 2 frames a video.</source>
        <translation>Ein Demo-Projekt hat 1 bis 8 Individuen und mindestens 2 Bilder je Video.</translation>
    </message>
    <message>
        <source>%1 is not empty; name a new folder for the demo project.</source>
        <translation>%1 ist nicht leer; für das Demo-Projekt einen neuen Ordner nennen.</translation>
    </message>
    <message>
        <source>%1 holds no label table of DeepLabCut (key df_with_missing).</source>
        <translation>%1 enthält keine Markierungstabelle von DeepLabCut (Schlüssel df_with_missing).</translation>
    </message>
    <message>
        <source>%1 is no HDF5 file, or it is damaged.</source>
        <translation>%1 ist keine HDF5-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The image %1 cannot be decoded; is the file complete?</source>
        <translation>Das Bild %1 lässt sich nicht dekodieren; ist die Datei vollständig?</translation>
    </message>
    <message>
        <source>The image %1 is missing, and there is no video %2 to take it from.</source>
        <translation>Das Bild %1 fehlt, und es gibt kein Video %2, aus dem es zu nehmen wäre.</translation>
    </message>
    <message>
        <source>The image %1 is missing, and frame %2 cannot be read from %3.</source>
        <translation>Das Bild %1 fehlt, und Bild %2 lässt sich nicht aus %3 lesen.</translation>
    </message>
    <message>
        <source>The pickle asks for %1, which is not read: only plain data and numpy arrays are.</source>
        <translation>Der Pickle verlangt %1, was nicht gelesen wird: nur einfache Daten und numpy-Arrays.</translation>
    </message>
    <message>
        <source>The pickle is damaged at byte %1.</source>
        <translation>Der Pickle ist bei Byte %1 beschädigt.</translation>
    </message>
    <message>
        <source>%1 is no DeepLabCut project: it names no bodyparts.</source>
        <translation>%1 ist kein DeepLabCut-Projekt: Es nennt keine bodyparts.</translation>
    </message>
    <message>
        <source>Opening the project was cancelled.</source>
        <translation>Das Öffnen des Projekts wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Bei %1 ist nichts.</translation>
    </message>
    <message>
        <source>%1 is no configuration; open a project folder, its config.yaml, a shuffle folder or a pose_cfg.yaml.</source>
        <translation>%1 ist keine Konfiguration; einen Projektordner, dessen config.yaml, einen Shuffle-Ordner oder eine pose_cfg.yaml öffnen.</translation>
    </message>
    <message>
        <source>%1 holds no DeepLabCut project: there is no config.yaml in it or above it.</source>
        <translation>%1 enthält kein DeepLabCut-Projekt: Weder darin noch darüber liegt eine config.yaml.</translation>
    </message>
    <message>
        <source>The training fraction must lie between 0 and 1.</source>
        <translation>Der Trainingsanteil muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>DeepLabCut makes an empty split of a training fraction with more than two decimals (%1); round it.</source>
        <translation>DeepLabCut macht aus einem Trainingsanteil mit mehr als zwei Nachkommastellen (%1) eine leere Aufteilung; bitte runden.</translation>
    </message>
    <message>
        <source>A shuffle number is 0 or more.</source>
        <translation>Eine Shuffle-Nummer ist 0 oder größer.</translation>
    </message>
    <message>
        <source>The project has no labelled frames to train on.</source>
        <translation>Das Projekt hat keine markierten Bilder zum Trainieren.</translation>
    </message>
    <message>
        <source>Shuffle %1 exists already (%2); take another number, nothing is overwritten.</source>
        <translation>Shuffle %1 gibt es schon (%2); eine andere Nummer nehmen, nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Cannot write the event log %1.</source>
        <translation>Das Ereignisprotokoll %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The event log could not be written; is the disk full?</source>
        <translation>Das Ereignisprotokoll ließ sich nicht schreiben; ist die Platte voll?</translation>
    </message>
    <message>
        <source>Cannot read the event log %1.</source>
        <translation>Das Ereignisprotokoll %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The run in %1 speaks protocol %2, this program speaks %3; use the version that made it.</source>
        <translation>Der Lauf in %1 spricht Protokoll %2, dieses Programm %3; die Version verwenden, die ihn gemacht hat.</translation>
    </message>
    <message>
        <source>%1 is not a run description.</source>
        <translation>%1 ist keine Beschreibung eines Laufs.</translation>
    </message>
    <message>
        <source>%1 already holds a run; name a new folder.</source>
        <translation>%1 enthält schon einen Lauf; einen neuen Ordner nennen.</translation>
    </message>
    <message>
        <source>Targets need a positive stride, scale, locref_stdev and input size.</source>
        <translation>Ziele brauchen stride, Maßstab, locref_stdev und Eingabegröße größer als null.</translation>
    </message>
    <message>
        <source>The labels have %1 body parts, but num_joints is %2.</source>
        <translation>Die Markierungen haben %1 Körperteile, num_joints ist aber %2.</translation>
    </message>
    <message>
        <source>%1 holds no snapshot yet.</source>
        <translation>%1 enthält noch keinen Snapshot.</translation>
    </message>
    <message>
        <source>The device %1 is unknown; use auto, cpu or cuda:0.</source>
        <translation>Das Gerät %1 ist unbekannt; auto, cpu oder cuda:0 verwenden.</translation>
    </message>
    <message>
        <source>There is no usable GPU for --device %1; use auto or cpu.</source>
        <translation>Für --device %1 gibt es keine nutzbare GPU; auto oder cpu verwenden.</translation>
    </message>
    <message>
        <source>The configuration&apos;s body parts are not those of the labels of %1.</source>
        <translation>Die Körperteile der Konfiguration sind nicht die der Markierungen von %1.</translation>
    </message>
    <message>
        <source>The evaluation failed: %1</source>
        <translation>Die Auswertung ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The prediction failed: %1</source>
        <translation>Die Vorhersage ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The frames of one batch have different sizes (%1); set batch_size: 1.</source>
        <translation>Die Bilder eines Batches haben verschiedene Größen (%1); batch_size: 1 setzen.</translation>
    </message>
    <message>
        <source>A batch could not be prepared: %1</source>
        <translation>Ein Batch ließ sich nicht vorbereiten: %1</translation>
    </message>
    <message>
        <source>max_input_size or min_input_size refuses every draw; change them or global_scale.</source>
        <translation>max_input_size oder min_input_size lehnt jede Ziehung ab; diese oder global_scale ändern.</translation>
    </message>
    <message>
        <source>There is no labelled frame to train on.</source>
        <translation>Es gibt kein markiertes Bild zum Trainieren.</translation>
    </message>
    <message>
        <source>num_joints must be at least 1.</source>
        <translation>num_joints muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The snapshot cannot be read: %1.</source>
        <translation>Der Snapshot lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The snapshot is a compressed zip file; save it with PyTorch.</source>
        <translation>Der Snapshot ist eine komprimierte Zip-Datei; mit PyTorch speichern.</translation>
    </message>
    <message>
        <source>multi_step gives no iterations; fill it in or pass --iterations.</source>
        <translation>multi_step ergibt keine Iterationen; ausfüllen oder --iterations angeben.</translation>
    </message>
    <message>
        <source>optimizer %1 is unknown; use sgd or adam.</source>
        <translation>Der Optimizer %1 ist unbekannt; sgd oder adam verwenden.</translation>
    </message>
    <message>
        <source>There is no labelled frame to train on in %1.</source>
        <translation>In %1 gibt es kein markiertes Bild zum Trainieren.</translation>
    </message>
    <message>
        <source>The project has %1 body parts, but num_joints is %2.</source>
        <translation>Das Projekt hat %1 Körperteile, num_joints ist aber %2.</translation>
    </message>
    <message>
        <source>The loss is no longer finite at iteration %1 (frames %2); lower the learning rate in multi_step.</source>
        <translation>Der Loss ist bei Iteration %1 nicht mehr endlich (Bilder %2); die Lernrate in multi_step senken.</translation>
    </message>
    <message>
        <source>The training failed: %1</source>
        <translation>Das Training ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The training could not start: %1</source>
        <translation>Das Training konnte nicht beginnen: %1</translation>
    </message>
    <message>
        <source>%1 belongs to no DeepLabCut project: no config.yaml was found.</source>
        <translation>%1 gehört zu keinem DeepLabCut-Projekt: Es wurde keine config.yaml gefunden.</translation>
    </message>
    <message>
        <source>%1 has no key %2; posetuner-cli explain %1 lists the keys.</source>
        <translation>%1 hat keinen Schlüssel %2; posetuner-cli explain %1 listet die Schlüssel.</translation>
    </message>
    <message>
        <source>Several frames are called %1; name the folder too, for example %2.</source>
        <translation>Mehrere Bilder heißen %1; auch den Ordner nennen, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>The project has no labelled frame %1; its first one is %2.</source>
        <translation>Das Projekt hat kein markiertes Bild %1; sein erstes ist %2.</translation>
    </message>
    <message>
        <source>Looking for near-identical frames was cancelled.</source>
        <translation>Die Suche nach fast gleichen Bildern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>With crop_sampling none the frame of %1 px is not cropped, but the target maps are made for %2 px; choose another crop_sampling, or make crop_size the size of the frames with global_scale 1 and no jitter.</source>
        <translation>Mit crop_sampling none wird das Bild von %1 px nicht zugeschnitten, die Zielkarten werden aber für %2 px gemacht; bitte ein anderes crop_sampling wählen oder crop_size auf die Größe der Bilder setzen, mit global_scale 1 und ohne Skalierungsbereich.</translation>
    </message>
    <message>
        <source>The scaled frame would be %1 px long; check global_scale, the scale jitter, crop_size and pre_resize.</source>
        <translation>Das skalierte Bild wäre %1 px lang; bitte global_scale, den Skalierungsbereich, crop_size und pre_resize prüfen.</translation>
    </message>
    <message>
        <source>%1 was not saved: the disk is full (%2). The file is as it was; make room or save it elsewhere.</source>
        <translation>%1 wurde nicht gespeichert: Der Datenträger ist voll (%2). Die Datei ist, wie sie war; schaffen Sie Platz oder speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>%1 was not saved: the system allows no file of this size (%2). The file is as it was.</source>
        <translation>%1 wurde nicht gespeichert: Das System erlaubt keine Datei dieser Größe (%2). Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: its drive is read-only (%2). Save it elsewhere.</source>
        <translation>%1 kann nicht gespeichert werden: Das Laufwerk ist schreibgeschützt (%2). Speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>%1 was not saved: its drive does not answer (%2). Check the connection and save again, or save it elsewhere.</source>
        <translation>%1 wurde nicht gespeichert: Das Laufwerk antwortet nicht (%2). Prüfen Sie die Verbindung und speichern Sie noch einmal, oder an einem anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: its folder is not there (%2). Connect the drive or save it elsewhere.</source>
        <translation>%1 kann nicht gespeichert werden: Der Ordner ist nicht da (%2). Verbinden Sie das Laufwerk oder speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: its folder cannot be written to (%2). Save it elsewhere, or ask for the right to write there.</source>
        <translation>%1 kann nicht gespeichert werden: In den Ordner darf nicht geschrieben werden (%2). Speichern Sie an einem anderen Ort oder bitten Sie um das Schreibrecht.</translation>
    </message>
    <message>
        <source>%1 is read-only (%2). Save it under another name, or make it writable and save again.</source>
        <translation>%1 ist schreibgeschützt (%2). Speichern Sie unter einem anderen Namen, oder heben Sie den Schutz auf und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The draft %1 cannot be written: %2. Save your work soon.</source>
        <translation>Der Entwurf %1 kann nicht geschrieben werden: %2. Speichern Sie Ihre Arbeit bald.</translation>
    </message>
    <message>
        <source>%1 holds no draft that can be read.</source>
        <translation>%1 enthält keinen lesbaren Entwurf.</translation>
    </message>
    <message>
        <source>A pytorch_config.yaml for the network %1 cannot be made here; possible are %2.</source>
        <translation>Eine pytorch_config.yaml für das Netz %1 kann hier nicht angelegt werden; möglich sind %2.</translation>
    </message>
    <message>
        <source>A pytorch_config.yaml needs at least one body part.</source>
        <translation>Eine pytorch_config.yaml braucht mindestens einen Körperteil.</translation>
    </message>
    <message>
        <source>Several animals need a multi-animal network.</source>
        <translation>Mehrere Tiere brauchen ein Netz für mehrere Tiere.</translation>
    </message>
    <message>
        <source>The file is a pytorch_config.yaml already.</source>
        <translation>Die Datei ist schon eine pytorch_config.yaml.</translation>
    </message>
    <message>
        <source>The file is a pose_cfg.yaml already.</source>
        <translation>Die Datei ist schon eine pose_cfg.yaml.</translation>
    </message>
    <message>
        <source>The file holds no keys and cannot be translated.</source>
        <translation>Die Datei enthält keine Schlüssel und kann nicht übersetzt werden.</translation>
    </message>
    <message>
        <source>%1 holds no configuration: neither train/pose_cfg.yaml nor train/pytorch_config.yaml is there.</source>
        <translation>%1 enthält keine Konfiguration: weder train/pose_cfg.yaml noch train/pytorch_config.yaml ist da.</translation>
    </message>
    <message>
        <source>Targets of the generator %1 are not made.</source>
        <translation>Zielkarten des Generators %1 werden nicht erzeugt.</translation>
    </message>
    <message>
        <source>The training state is of another network: %1 does not fit.</source>
        <translation>Der Trainingsstand gehört zu einem anderen Netz: %1 passt nicht.</translation>
    </message>
    <message>
        <source>Cannot fetch %1: %2. Check the network, or fetch the file elsewhere and pass it with --init-weights.</source>
        <translation>%1 kann nicht geladen werden: %2. Prüfen Sie das Netz, oder laden Sie die Datei anderswo und übergeben Sie sie mit --init-weights.</translation>
    </message>
    <message>
        <source>The download could not start.</source>
        <translation>Der Download konnte nicht beginnen.</translation>
    </message>
    <message>
        <source>The download was stopped; it goes on from there next time.</source>
        <translation>Der Download wurde angehalten; beim nächsten Mal geht er dort weiter.</translation>
    </message>
    <message>
        <source>%1 is no address that can be fetched; it begins with https://.</source>
        <translation>%1 ist keine Adresse, die geladen werden kann; sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 hexadecimal digits (at least the first 8).</source>
        <translation>Eine SHA-256 hat 64 hexadezimale Ziffern (mindestens die ersten 8).</translation>
    </message>
    <message>
        <source>%1 exists already; nothing is overwritten.</source>
        <translation>%1 gibt es schon; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>What came from %1 has the SHA-256 %2, not %3; it was thrown away. Fetch it again.</source>
        <translation>Was von %1 kam, hat die SHA-256 %2, nicht %3; es wurde verworfen. Laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There are no ImageNet weights for %1; there are some for %2.</source>
        <translation>Für %1 gibt es keine ImageNet-Gewichte; es gibt sie für %2.</translation>
    </message>
    <message>
        <source>The body parts of %1 are not those that the network was trained for.</source>
        <translation>Die Körperteile von %1 sind nicht die, für die das Netz trainiert wurde.</translation>
    </message>
    <message>
        <source>The individuals of %1 are not those that the network was trained for.</source>
        <translation>Die Individuen von %1 sind nicht die, für die das Netz trainiert wurde.</translation>
    </message>
    <message>
        <source>%1 describes another network (%2); export to another shuffle number.</source>
        <translation>%1 beschreibt ein anderes Netz (%2); exportieren Sie unter einer anderen Shuffle-Nummer.</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>Der Export ist gescheitert: %1</translation>
    </message>
    <message>
        <source>%1 holds no weights of a ResNet or HRNet.</source>
        <translation>%1 enthält keine Gewichte eines ResNet oder HRNet.</translation>
    </message>
    <message>
        <source>%1 holds weights with BatchNorm, this network has GroupNorm; take those of resnet50_gn.</source>
        <translation>%1 enthält Gewichte mit BatchNorm, dieses Netz hat GroupNorm; nehmen Sie die von resnet50_gn.</translation>
    </message>
    <message>
        <source>%1 holds weights with GroupNorm, this network has BatchNorm; take those of its own kind.</source>
        <translation>%1 enthält Gewichte mit GroupNorm, dieses Netz hat BatchNorm; nehmen Sie die seiner eigenen Art.</translation>
    </message>
    <message>
        <source>%1 does not fit this network: %2 is missing.</source>
        <translation>%1 passt nicht zu diesem Netz: %2 fehlt.</translation>
    </message>
    <message>
        <source>%1 does not fit this network: %2 is %3 in the file and %4 in the network.</source>
        <translation>%1 passt nicht zu diesem Netz: %2 ist %3 in der Datei und %4 im Netz.</translation>
    </message>
    <message>
        <source>The criterion %1 cannot be trained here.</source>
        <translation>Das Kriterium %1 lässt sich hier nicht trainieren.</translation>
    </message>
    <message>
        <source>The configuration names no loss that can be trained here.</source>
        <translation>Die Konfiguration nennt keinen Verlust, der sich hier trainieren lässt.</translation>
    </message>
    <message>
        <source>The weights do not fit this network: %1.</source>
        <translation>Die Gewichte passen nicht zu diesem Netz: %1.</translation>
    </message>
    <message>
        <source>%1 is not trained here; train it with your own DeepLabCut 3, or choose a net_type from %2.</source>
        <translation>%1 wird hier nicht trainiert; trainieren Sie es mit Ihrem eigenen DeepLabCut 3, oder wählen Sie einen net_type aus %2.</translation>
    </message>
    <message>
        <source>The layers of the network do not fit each other: %1.</source>
        <translation>Die Schichten des Netzes passen nicht zueinander: %1.</translation>
    </message>
    <message>
        <source>net_type %1 learns limbs: it needs a multi-animal project with partaffinityfield_graph; choose resnet_50 for one animal.</source>
        <translation>net_type %1 lernt Gliedmaßen: Er braucht ein Projekt mit mehreren Tieren und partaffinityfield_graph; wählen Sie resnet_50 für ein Tier.</translation>
    </message>
    <message>
        <source>%1 with stride %2 and smfactor %3 cannot be trained here; use stride 8 with smfactor 2, or, with limbs, stride 4 with smfactor 4 for the multi-stage decoder.</source>
        <translation>%1 mit stride %2 und smfactor %3 kann hier nicht trainiert werden; nehmen Sie stride 8 mit smfactor 2 oder, mit Gliedmaßen, stride 4 mit smfactor 4 für den mehrstufigen Decoder.</translation>
    </message>
    <message>
        <source>runner.optimizer %1 is not trained with here; train with your own DeepLabCut 3, or use AdamW, Adam or SGD.</source>
        <translation>Mit runner.optimizer %1 wird hier nicht trainiert; trainieren Sie mit Ihrem eigenen DeepLabCut 3, oder nehmen Sie AdamW, Adam oder SGD.</translation>
    </message>
    <message>
        <source>runner.optimizer %1 cannot be used, and DeepLabCut 3 stops with it; use AdamW, Adam or SGD.</source>
        <translation>runner.optimizer %1 lässt sich nicht verwenden, auch DeepLabCut 3 bricht damit ab; nehmen Sie AdamW, Adam oder SGD.</translation>
    </message>
    <message>
        <source>runner.optimizer %1 has no parameter %2 here.</source>
        <translation>runner.optimizer %1 kennt hier keinen Parameter %2.</translation>
    </message>
    <message>
        <source>Memory ran out at iteration %1 with batches of %2: %3 MB more were needed, %4 MB are free. Take a smaller batch_size or smaller crops, or resume the run with --allow-smaller-batch.</source>
        <translation>Der Speicher reichte bei Iteration %1 mit Batches von %2 nicht: %3 MB fehlten, %4 MB sind frei. Nehmen Sie eine kleinere batch_size oder kleinere Ausschnitte, oder setzen Sie den Lauf mit --allow-smaller-batch fort.</translation>
    </message>
    <message>
        <source>Memory ran out at iteration %1 with batches of %2. Take a smaller batch_size or smaller crops, or resume the run with --allow-smaller-batch.</source>
        <translation>Der Speicher reichte bei Iteration %1 mit Batches von %2 nicht. Nehmen Sie eine kleinere batch_size oder kleinere Ausschnitte, oder setzen Sie den Lauf mit --allow-smaller-batch fort.</translation>
    </message>
    <message>
        <source>The file asks to run &quot;%1&quot;; PoseTuner reads tensors and plain values only and never runs anything in a file.</source>
        <translation>Die Datei verlangt, „%1“ auszuführen; PoseTuner liest nur Tensoren und einfache Werte und führt nie etwas aus einer Datei aus.</translation>
    </message>
    <message>
        <source>The precision %1 is unknown; use auto, fp32, bf16 or fp16.</source>
        <translation>Die Genauigkeit %1 ist unbekannt; nehmen Sie auto, fp32, bf16 oder fp16.</translation>
    </message>
    <message>
        <source>%1 exists already; --init never overwrites a file.</source>
        <translation>%1 gibt es schon; --init überschreibt nie eine Datei.</translation>
    </message>
    <message>
        <source>%1 is too small: HRNet needs at least 32 x 32 pixels.</source>
        <translation>%1 ist zu klein: HRNet braucht mindestens 32 x 32 Pixel.</translation>
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation>Das Netz ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Another process is training in %1; stop it first.</source>
        <translation>In %1 trainiert bereits ein anderer Prozess; halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Cannot write in %1.</source>
        <translation>In %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is no readable safetensors file: %2.</source>
        <translation>%1 ist keine lesbare safetensors-Datei: %2.</translation>
    </message>
    <message>
        <source>%1 holds a kind of number that is not known (%2).</source>
        <translation>%1 enthält eine unbekannte Art von Zahlen (%2).</translation>
    </message>
    <message>
        <source>runner.scheduler %1: %2 is missing or impossible.</source>
        <translation>runner.scheduler %1: %2 fehlt oder ist unmöglich.</translation>
    </message>
    <message>
        <source>runner.scheduler %1 is not trained with here; train with your own DeepLabCut 3, or use %2 or another one whose rate depends on the epoch alone.</source>
        <translation>Mit runner.scheduler %1 wird hier nicht trainiert; trainieren Sie mit Ihrem eigenen DeepLabCut 3, oder nehmen Sie %2 oder einen anderen, dessen Rate nur von der Epoche abhängt.</translation>
    </message>
    <message>
        <source>runner.scheduler %1 cannot be used, and DeepLabCut 3 stops with it; use %2 or another one whose rate depends on the epoch alone.</source>
        <translation>runner.scheduler %1 lässt sich nicht verwenden, auch DeepLabCut 3 bricht damit ab; nehmen Sie %2 oder einen anderen, dessen Rate nur von der Epoche abhängt.</translation>
    </message>
    <message>
        <source>The snapshot was written on a big-endian machine; save it on another one.</source>
        <translation>Der Snapshot wurde auf einem Big-Endian-Rechner geschrieben; speichern Sie ihn auf einem anderen.</translation>
    </message>
    <message>
        <source>A tensor of the optimiser state has no values.</source>
        <translation>Ein Tensor im Zustand des Optimierers hat keine Werte.</translation>
    </message>
    <message>
        <source>%1 has no values to write.</source>
        <translation>%1 hat keine Werte, die geschrieben werden könnten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The training state %1 cannot be used: %2.</source>
        <translation>Der Trainingsstand %1 ist unbrauchbar: %2.</translation>
    </message>
    <message>
        <source>The loss is no longer finite at iteration %1 (frames %2); lower the learning rate and start from the last good snapshot, %3.</source>
        <translation>Der Verlust ist bei Iteration %1 nicht mehr endlich (Bilder %2); senken Sie die Lernrate und beginnen Sie mit dem letzten guten Snapshot, %3.</translation>
    </message>
    <message>
        <source>Cannot read %1: it ends too early or the drive fails.</source>
        <translation>%1 kann nicht gelesen werden: Die Datei endet zu früh oder das Laufwerk versagt.</translation>
    </message>
    <message>
        <source>The snapshot is an encrypted zip file; save it with PyTorch.</source>
        <translation>Der Snapshot ist eine verschlüsselte Zip-Datei; speichern Sie ihn mit PyTorch.</translation>
    </message>
    <message>
        <source>A picture is written as .png, .svg or .pdf, not as %1.</source>
        <translation>Ein Bild wird als .png, .svg oder .pdf geschrieben, nicht als %1.</translation>
    </message>
    <message>
        <source>--gpu-memory takes a number of GiB or the word auto, not %1.</source>
        <translation>--gpu-memory nimmt eine Zahl in GiB oder das Wort auto, nicht %1.</translation>
    </message>
    <message>
        <source>There is no view %1; take one of: %2.</source>
        <translation>Eine Ansicht %1 gibt es nicht; möglich sind: %2.</translation>
    </message>
    <message>
        <source>--only-fired needs --focus with the key of an operation, for example convolution.edge.</source>
        <translation>--only-fired braucht --focus mit dem Schlüssel einer Operation, zum Beispiel convolution.edge.</translation>
    </message>
    <message>
        <source>PoseTuner reads, checks and explains a pytorch_config.yaml of the network %1, but does not write a new one: create the shuffle with DeepLabCut and open it here. New ones can be written for %2.</source>
        <translation>PoseTuner liest, prüft und erklärt eine pytorch_config.yaml des Netzes %1, schreibt aber keine neue: Legen Sie den Shuffle mit DeepLabCut an und öffnen Sie ihn hier. Neue können für %2 geschrieben werden.</translation>
    </message>
    <message>
        <source>The dry step was stopped.</source>
        <translation>Der Probeschritt wurde angehalten.</translation>
    </message>
    <message>
        <source>This system does not tell how much memory a process has taken; a dry step on the processor needs Linux.</source>
        <translation>Dieses System sagt nicht, wie viel Speicher ein Prozess belegt hat; ein Probeschritt auf dem Prozessor braucht Linux.</translation>
    </message>
    <message>
        <source>The dry step failed: %1</source>
        <translation>Der Probeschritt ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 is not the split of a run; remove it to use the split that the project has now.</source>
        <translation>%1 ist nicht die Aufteilung eines Laufs; entfernen Sie die Datei, um die Aufteilung zu nehmen, die das Projekt jetzt hat.</translation>
    </message>
    <message>
        <source>Nothing is known of the memory that %1 needs. Where PoseTuner trains it, posetuner-train dry-step measures it.</source>
        <translation>Über den Speicher, den %1 braucht, ist nichts bekannt. Wo PoseTuner dieses Netz trainiert, misst ihn posetuner-train dry-step.</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2, or no training set of DeepLabCut: create the training set again.</source>
        <translation>%1 ist bei Byte %2 beschädigt oder kein Trainingsdatensatz von DeepLabCut: Erstellen Sie den Trainingsdatensatz neu.</translation>
    </message>
    <message>
        <source>%1 is no MATLAB file of level 5 as DeepLabCut writes them: create the training set again.</source>
        <translation>%1 ist keine MATLAB-Datei der Stufe 5, wie DeepLabCut sie schreibt: Erstellen Sie den Trainingsdatensatz neu.</translation>
    </message>
    <message>
        <source>%1 is a pickle, but holds no training set of DeepLabCut: create the training set again.</source>
        <translation>%1 ist ein Pickle, enthält aber keinen Trainingsdatensatz von DeepLabCut: Erstellen Sie den Trainingsdatensatz neu.</translation>
    </message>
    <message>
        <source>The labels have changed since the training sets of iteration %1 were made. Write iteration: %2 into config.yaml, so that the earlier shuffles keep what they were trained from, and create the training set again.</source>
        <translation>Die Markierungen haben sich geändert, seit die Trainingsdatensätze der Iteration %1 erstellt wurden. Schreiben Sie iteration: %2 in config.yaml, damit die früheren Shuffles behalten, womit sie trainiert wurden, und erstellen Sie den Trainingsdatensatz neu.</translation>
    </message>
    <message>
        <source>The split names frame %1, but the project has %2.</source>
        <translation>Die Aufteilung nennt Bild %1, das Projekt hat aber nur %2.</translation>
    </message>
    <message>
        <source>Training with several processes is not possible on Windows.</source>
        <translation>Training mit mehreren Prozessen ist unter Windows nicht möglich.</translation>
    </message>
    <message>
        <source>The processes of the training did not find each other: %1</source>
        <translation>Die Prozesse des Trainings haben einander nicht gefunden: %1</translation>
    </message>
    <message>
        <source>NCCL (%1), which several GPUs need to train together, could not be loaded; train on one GPU.</source>
        <translation>NCCL (%1), das mehrere GPUs zum gemeinsamen Trainieren brauchen, konnte nicht geladen werden; bitte auf einer GPU trainieren.</translation>
    </message>
    <message>
        <source>Another process of the training could not load NCCL.</source>
        <translation>Ein anderer Prozess des Trainings konnte NCCL nicht laden.</translation>
    </message>
    <message>
        <source>The GPUs cannot train together; NCCL says: %1.</source>
        <translation>Die GPUs können nicht gemeinsam trainieren; NCCL meldet: %1.</translation>
    </message>
    <message>
        <source>--devices takes numbers of GPUs, each once, as in 0,1; not %1.</source>
        <translation>--devices erwartet Nummern von GPUs, jede einmal, wie in 0,1; nicht %1.</translation>
    </message>
    <message>
        <source>--devices names %1 GPUs for %2 processes; leave --processes out.</source>
        <translation>--devices nennt %1 GPUs für %2 Prozesse; bitte --processes weglassen.</translation>
    </message>
    <message>
        <source>A batch of %1 cannot be shared by %2 processes; take a larger batch_size or fewer processes.</source>
        <translation>Ein Batch von %1 lässt sich nicht auf %2 Prozesse aufteilen; bitte eine größere batch_size oder weniger Prozesse nehmen.</translation>
    </message>
    <message>
        <source>Process %1 of %2 of the training (PID %3) ended: %4. The run can be resumed.</source>
        <translation>Prozess %1 von %2 des Trainings (PID %3) endete: %4. Der Lauf kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The processes of the training lost each other (%1). The run can be resumed.</source>
        <translation>Die Prozesse des Trainings haben einander verloren (%1). Der Lauf kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The training frames or their labels changed while the processes of the training started; start it again.</source>
        <translation>Die Trainingsbilder oder ihre Markierungen änderten sich, während die Prozesse des Trainings starteten; bitte noch einmal starten.</translation>
    </message>
    <message>
        <source>Memory ran out: %1</source>
        <translation>Der Speicher ging aus: %1</translation>
    </message>
    <message>
        <source>Another process of the training could not be started (%1): %2.</source>
        <translation>Ein weiterer Prozess des Trainings konnte nicht gestartet werden (%1): %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1 is a snapshot of another network (%2); choose one of the network that the configuration describes.</source>
        <translation>%1 ist ein Snapshot eines anderen Netzes (%2); wählen Sie einen des Netzes, das die Konfiguration beschreibt.</translation>
    </message>
    <message>
        <source>Process %1 of %2 of the training (PID %3) was killed (signal 9), as the system does where memory runs out. The run can be resumed; if it happens again, begin one with a smaller batch_size or fewer processes.</source>
        <translation>Prozess %1 von %2 des Trainings (PID %3) wurde abgebrochen (Signal 9), wie das System es tut, wenn der Speicher ausgeht. Der Lauf kann fortgesetzt werden; geschieht es wieder, beginnen Sie einen mit kleinerer batch_size oder weniger Prozessen.</translation>
    </message>
    <message>
        <source>A picture is written as .png, .svg or .pdf, not as %1.</source>
        <translation>Ein Bild wird als .png, .svg oder .pdf geschrieben, nicht als %1.</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>Score map</source>
        <translation>Score-Map</translation>
    </message>
    <message>
        <source>Location refinement</source>
        <translation>Positionsverfeinerung</translation>
    </message>
    <message>
        <source>Part affinity fields</source>
        <translation>Part Affinity Fields</translation>
    </message>
</context>
<context>
    <name>MonitorPanel</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Das Bild %1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>A project folder, its config.yaml, a shuffle folder or a pose_cfg.yaml.</source>
        <translation>Ein Projektordner, dessen config.yaml, ein Shuffle-Ordner oder eine pose_cfg.yaml.</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file and end.</source>
        <translation>Das Fenster in eine PNG-Datei zeichnen und beenden.</translation>
    </message>
    <message>
        <source>Size of the window for --screenshot.</source>
        <translation>Größe des Fensters für --screenshot.</translation>
    </message>
    <message>
        <source>Open the demo project with this number of animals.</source>
        <translation>Das Demo-Projekt mit so vielen Tieren öffnen.</translation>
    </message>
    <message>
        <source>Dark colours, whatever the system says.</source>
        <translation>Dunkle Farben, was immer das System sagt.</translation>
    </message>
    <message>
        <source>Light colours, whatever the system says.</source>
        <translation>Helle Farben, was immer das System sagt.</translation>
    </message>
    <message>
        <source>Show a view: augment, crops, targets, paf, size, schedule, advice, yaml, diff or runs.</source>
        <translation>Eine Ansicht zeigen: augment, crops, targets, paf, size, schedule, advice, yaml, diff oder runs.</translation>
    </message>
    <message>
        <source>Focus a parameter.</source>
        <translation>Einen Parameter in den Fokus nehmen.</translation>
    </message>
    <message>
        <source>Show this frame, counted from 0.</source>
        <translation>Dieses Bild zeigen, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Show the newest run.</source>
        <translation>Den neuesten Lauf zeigen.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, zh_CN.</source>
        <translation>Sprache des Fensters: en, de, zh_CN.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Preview, edit and train DeepLabCut configurations.</source>
        <translation>DeepLabCut-Konfigurationen ansehen, bearbeiten und trainieren.</translation>
    </message>
</context>
<context>
    <name>Param</name>
    <message>
        <source>Local contrast (CLAHE)</source>
        <translation>Lokaler Kontrast (CLAHE)</translation>
    </message>
    <message>
        <source>Equalises the histogram in tiles of the image, for each colour channel on its own. true varies the clip limit from 0.1 to 8 and the tiles from 3 to 12 per side; a mapping sets them.</source>
        <translation>Gleicht das Histogramm in Kacheln des Bilds aus, für jeden Farbkanal einzeln. true variiert die Kappungsgrenze von 0.1 bis 8 und die Kacheln von 3 bis 12 je Seite; eine Zuordnung legt sie fest.</translation>
    </message>
    <message>
        <source>Useful when lighting differs between videos; colours shift because channels are treated separately.</source>
        <translation>Nützlich, wenn die Beleuchtung zwischen Videos wechselt; Farben verschieben sich, weil die Kanäle getrennt behandelt werden.</translation>
    </message>
    <message>
        <source>CLAHE probability</source>
        <translation>CLAHE-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of images that get local contrast; 0.1 when absent.</source>
        <translation>Anteil der Bilder mit lokalem Kontrast; 0.1, wenn es fehlt.</translation>
    </message>
    <message>
        <source>It matters only while clahe is on.</source>
        <translation>Zählt nur, solange clahe an ist.</translation>
    </message>
    <message>
        <source>CLAHE clip limit</source>
        <translation>CLAHE-Kappungsgrenze</translation>
    </message>
    <message>
        <source>How far local contrast may be raised: one number, or a list of values to choose from.</source>
        <translation>Wie weit der lokale Kontrast steigen darf: eine Zahl oder eine Liste von Werten zur Auswahl.</translation>
    </message>
    <message>
        <source>2 to 4 looks natural; noise grows with it.</source>
        <translation>2 bis 4 wirkt natürlich; das Rauschen wächst mit.</translation>
    </message>
    <message>
        <source>CLAHE tiles</source>
        <translation>CLAHE-Kacheln</translation>
    </message>
    <message>
        <source>Number of tiles per side (not their size in pixels, despite the name): one number, or a list of values to choose from.</source>
        <translation>Zahl der Kacheln je Seite (trotz des Namens nicht ihre Größe in Pixeln): eine Zahl oder eine Liste von Werten zur Auswahl.</translation>
    </message>
    <message>
        <source>More tiles act on smaller regions.</source>
        <translation>Mehr Kacheln wirken auf kleinere Gebiete.</translation>
    </message>
    <message>
        <source>Histogram equalisation</source>
        <translation>Histogrammausgleich</translation>
    </message>
    <message>
        <source>Spreads the brightness of the whole image evenly, for each colour channel on its own; hues change.</source>
        <translation>Verteilt die Helligkeit des ganzen Bilds gleichmäßig, für jeden Farbkanal einzeln; Farbtöne ändern sich.</translation>
    </message>
    <message>
        <source>On by default for one image in ten; switch it off when colour tells your animals apart.</source>
        <translation>Standardmäßig bei einem von zehn Bildern an; abschalten, wenn Farbe die Tiere unterscheidet.</translation>
    </message>
    <message>
        <source>Equalisation probability</source>
        <translation>Ausgleich: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of images that are equalised; 0.1 when absent.</source>
        <translation>Anteil der Bilder, die ausgeglichen werden; 0.1, wenn es fehlt.</translation>
    </message>
    <message>
        <source>It matters only while histeq is on.</source>
        <translation>Zählt nur, solange histeq an ist.</translation>
    </message>
    <message>
        <source>Logarithmic contrast</source>
        <translation>Logarithmischer Kontrast</translation>
    </message>
    <message>
        <source>Lifts dark parts along a logarithm; true varies the gain from 0.4 to 1.6.</source>
        <translation>Hebt dunkle Stellen entlang eines Logarithmus; true variiert die Verstärkung von 0.4 bis 1.6.</translation>
    </message>
    <message>
        <source>Imitates over- and underexposed videos.</source>
        <translation>Ahmt über- und unterbelichtete Videos nach.</translation>
    </message>
    <message>
        <source>Logarithmic contrast probability</source>
        <translation>Wahrscheinlichkeit des Log-Kontrasts</translation>
    </message>
    <message>
        <source>Share of images that get logarithmic contrast; 0.1 when absent.</source>
        <translation>Anteil der Bilder mit logarithmischem Kontrast; 0.1, wenn es fehlt.</translation>
    </message>
    <message>
        <source>It matters only while log is on.</source>
        <translation>Zählt nur, solange log an ist.</translation>
    </message>
    <message>
        <source>Logarithmic gain</source>
        <translation>Logarithmische Verstärkung</translation>
    </message>
    <message>
        <source>Brightness of logarithmic contrast: one number, or a list of values to choose from.</source>
        <translation>Helligkeit des logarithmischen Kontrasts: eine Zahl oder eine Liste von Werten zur Auswahl.</translation>
    </message>
    <message>
        <source>1 keeps white at white.</source>
        <translation>1 lässt Weiß weiß.</translation>
    </message>
    <message>
        <source>Linear contrast</source>
        <translation>Linearer Kontrast</translation>
    </message>
    <message>
        <source>Stretches or flattens brightness around middle grey; true varies the factor from 0.6 to 1.4.</source>
        <translation>Spreizt oder staucht die Helligkeit um das mittlere Grau; true variiert den Faktor von 0.6 bis 1.4.</translation>
    </message>
    <message>
        <source>A mild and safe way to make the network robust to lighting.</source>
        <translation>Ein milder, sicherer Weg, das Netz gegen Beleuchtung unempfindlich zu machen.</translation>
    </message>
    <message>
        <source>Linear contrast probability</source>
        <translation>Wahrscheinlichkeit des linearen Kontrasts</translation>
    </message>
    <message>
        <source>Share of images that get linear contrast; 0.1 when absent.</source>
        <translation>Anteil der Bilder mit linearem Kontrast; 0.1, wenn es fehlt.</translation>
    </message>
    <message>
        <source>It matters only while linear is on.</source>
        <translation>Zählt nur, solange linear an ist.</translation>
    </message>
    <message>
        <source>Linear contrast factor</source>
        <translation>Faktor des linearen Kontrasts</translation>
    </message>
    <message>
        <source>Factor on the distance from middle grey: one number, or a list of values to choose from.</source>
        <translation>Faktor auf den Abstand vom mittleren Grau: eine Zahl oder eine Liste von Werten zur Auswahl.</translation>
    </message>
    <message>
        <source>Below 1 flattens, above 1 stretches.</source>
        <translation>Unter 1 staucht, über 1 spreizt.</translation>
    </message>
    <message>
        <source>S-curve contrast</source>
        <translation>S-Kurven-Kontrast</translation>
    </message>
    <message>
        <source>Deepens shadows and lifts lights along an S-shaped curve; true varies the gain from 5 to 6 and the middle from 0.3 to 0.6.</source>
        <translation>Vertieft Schatten und hebt Lichter entlang einer S-Kurve; true variiert die Steilheit von 5 bis 6 und die Mitte von 0.3 bis 0.6.</translation>
    </message>
    <message>
        <source>Strong; keep the probability low.</source>
        <translation>Stark; die Wahrscheinlichkeit niedrig halten.</translation>
    </message>
    <message>
        <source>S-curve probability</source>
        <translation>S-Kurven-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of images that get the S-curve; 0.1 when absent.</source>
        <translation>Anteil der Bilder mit S-Kurve; 0.1, wenn es fehlt.</translation>
    </message>
    <message>
        <source>It matters only while sigmoid is on.</source>
        <translation>Zählt nur, solange sigmoid an ist.</translation>
    </message>
    <message>
        <source>S-curve steepness</source>
        <translation>Steilheit der S-Kurve</translation>
    </message>
    <message>
        <source>Steepness of the S-curve: one number, or a list of values to choose from.</source>
        <translation>Steilheit der S-Kurve: eine Zahl oder eine Liste von Werten zur Auswahl.</translation>
    </message>
    <message>
        <source>5 is close to natural; 10 is nearly black and white.</source>
        <translation>5 ist fast natürlich; 10 ist beinahe schwarz-weiß.</translation>
    </message>
    <message>
        <source>S-curve middle</source>
        <translation>Mitte der S-Kurve</translation>
    </message>
    <message>
        <source>Brightness (0 to 1) that stays in the middle: one number, or a list of values to choose from.</source>
        <translation>Helligkeit (0 bis 1), die in der Mitte bleibt: eine Zahl oder eine Liste von Werten zur Auswahl.</translation>
    </message>
    <message>
        <source>Lower brightens, higher darkens.</source>
        <translation>Niedriger hellt auf, höher dunkelt ab.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Brightens or darkens along a power curve; true varies gamma from 0.7 to 1.7.</source>
        <translation>Hellt auf oder dunkelt ab entlang einer Potenzkurve; true variiert Gamma von 0.7 bis 1.7.</translation>
    </message>
    <message>
        <source>Imitates cameras with different settings.</source>
        <translation>Ahmt Kameras mit anderen Einstellungen nach.</translation>
    </message>
    <message>
        <source>Gamma probability</source>
        <translation>Gamma-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of images that get gamma; 0.1 when absent.</source>
        <translation>Anteil der Bilder mit Gamma; 0.1, wenn es fehlt.</translation>
    </message>
    <message>
        <source>It matters only while gamma is on.</source>
        <translation>Zählt nur, solange gamma an ist.</translation>
    </message>
    <message>
        <source>Gamma exponent</source>
        <translation>Gamma-Exponent</translation>
    </message>
    <message>
        <source>Exponent of the power curve: one number, or a list of values to choose from.</source>
        <translation>Exponent der Potenzkurve: eine Zahl oder eine Liste von Werten zur Auswahl.</translation>
    </message>
    <message>
        <source>Below 1 brightens, above 1 darkens.</source>
        <translation>Unter 1 hellt auf, über 1 dunkelt ab.</translation>
    </message>
    <message>
        <source>Equalisation (multi-animal)</source>
        <translation>Histogrammausgleich (Mehrtier)</translation>
    </message>
    <message>
        <source>Multi-animal only: histogram equalisation of each colour channel, gated by apply_prob. The single-animal loader ignores it.</source>
        <translation>Nur Mehrtier: Histogrammausgleich jedes Farbkanals, gesteuert durch apply_prob. Der Eintier-Loader ignoriert es.</translation>
    </message>
    <message>
        <source>contrast.histeq does the same with its own probability in both kinds of project.</source>
        <translation>contrast.histeq tut dasselbe mit eigener Wahrscheinlichkeit in beiden Projektarten.</translation>
    </message>
    <message>
        <source>Crop size</source>
        <translation>Ausschnittgröße</translation>
    </message>
    <message>
        <source>Multi-animal only: width × height of the window cut out of each frame. The real window is this size × global scale × jitter, at the frame&apos;s own resolution; smaller frames are padded with black.</source>
        <translation>Nur Mehrtier: Breite × Höhe des Fensters, das aus jedem Bild geschnitten wird. Das wirkliche Fenster ist diese Größe × globaler Maßstab × Jitter, in der Auflösung des Bilds; kleinere Bilder werden schwarz aufgefüllt.</translation>
    </message>
    <message>
        <source>Make it large enough to hold a whole animal at the smallest scale, better two that touch; memory grows with its area.</source>
        <translation>So groß wählen, dass ein ganzes Tier auch im kleinsten Maßstab hineinpasst, besser zwei, die sich berühren; der Speicher wächst mit der Fläche.</translation>
    </message>
    <message>
        <source>Crop probability</source>
        <translation>Zuschneiden: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of images that are cropped or padded: single-animal training moves each side in or out by up to crop_by. Multi-animal training ignores it and crops every image.</source>
        <translation>Anteil der Bilder, die zugeschnitten oder aufgefüllt werden: Das Eintier-Training verschiebt jede Seite um bis zu crop_by nach innen oder außen. Das Mehrtier-Training ignoriert es und schneidet jedes Bild zu.</translation>
    </message>
    <message>
        <source>0 switches it off. The handbook calls it crop_ratio, but only the spelling cropratio is read.</source>
        <translation>0 schaltet es ab. Das Handbuch nennt es crop_ratio, gelesen wird aber nur die Schreibweise cropratio.</translation>
    </message>
    <message>
        <source>Largest crop shift</source>
        <translation>Größte Verschiebung des Ausschnitts</translation>
    </message>
    <message>
        <source>Multi-animal only: how far the window is moved away from the chosen keypoint, as a fraction of the crop&apos;s side. Values above 0.4 are cut to 0.4.</source>
        <translation>Nur Mehrtier: wie weit das Fenster vom gewählten Keypoint wegrückt, als Anteil der Ausschnittseite. Werte über 0.4 werden auf 0.4 gekürzt.</translation>
    </message>
    <message>
        <source>Smaller values keep the chosen keypoint inside the window more often; animals near the border lose theirs first.</source>
        <translation>Kleinere Werte halten den gewählten Keypoint öfter im Fenster; Tiere nahe am Rand verlieren ihren zuerst.</translation>
    </message>
    <message>
        <source>Crop sampling</source>
        <translation>Ausschnittwahl</translation>
    </message>
    <message>
        <source>Multi-animal only: where windows are placed. uniform: anywhere; keypoints: at a random keypoint; density: preferably where many keypoints are close together; hybrid: uniform or density, one half each.</source>
        <translation>Nur Mehrtier: wohin Fenster gesetzt werden. uniform: irgendwohin; keypoints: an einen zufälligen Keypoint; density: bevorzugt dorthin, wo viele Keypoints nah beieinander liegen; hybrid: je zur Hälfte uniform oder density.</translation>
    </message>
    <message>
        <source>hybrid suits most projects; density helps where animals huddle; uniform shows the network more background.</source>
        <translation>hybrid passt zu den meisten Projekten; density hilft, wo Tiere sich drängen; uniform zeigt dem Netz mehr Hintergrund.</translation>
    </message>
    <message>
        <source>Crop or pad by</source>
        <translation>Zuschneiden oder Auffüllen um</translation>
    </message>
    <message>
        <source>Single-animal only: each side is moved in (crop) or out (black padding) by up to this fraction of the image. 0 or false count as missing and mean 0.15.</source>
        <translation>Nur Eintier: Jede Seite wird um bis zu diesen Anteil des Bilds nach innen (zuschneiden) oder außen (schwarz auffüllen) verschoben. 0 oder false zählen als fehlend und bedeuten 0.15.</translation>
    </message>
    <message>
        <source>To switch cropping off set cropratio to 0.</source>
        <translation>Zum Abschalten cropratio auf 0 setzen.</translation>
    </message>
    <message>
        <source>Crop around a joint</source>
        <translation>Um ein Gelenk zuschneiden</translation>
    </message>
    <message>
        <source>Scalecrop and deterministic only: cut the frame around a random labelled joint. The deterministic loader fails when the key is missing.</source>
        <translation>Nur scalecrop und deterministic: das Bild um ein zufälliges markiertes Gelenk ausschneiden. Der Loader deterministic bricht ab, wenn der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Write it out when you use the deterministic loader.</source>
        <translation>Ausdrücklich angeben, wenn der Loader deterministic benutzt wird.</translation>
    </message>
    <message>
        <source>Smallest margin</source>
        <translation>Kleinster Rand</translation>
    </message>
    <message>
        <source>Scalecrop, deterministic, tensorpack: pixels that are kept on each side of the chosen joint at least (100 when absent in tensorpack; the others fail without the key).</source>
        <translation>Scalecrop, deterministic, tensorpack: Pixel, die auf jeder Seite des gewählten Gelenks mindestens bleiben (fehlt es: 100 in tensorpack; die anderen brechen ohne den Schlüssel ab).</translation>
    </message>
    <message>
        <source>About half an animal&apos;s length keeps the animal in the window.</source>
        <translation>Etwa eine halbe Tierlänge hält das Tier im Fenster.</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Scalecrop, deterministic, tensorpack: up to this many pixels are added on the left of the joint (400 when absent in tensorpack; the others fail without the key).</source>
        <translation>Scalecrop, deterministic, tensorpack: bis zu so viele Pixel kommen links vom Gelenk hinzu (fehlt es: 400 in tensorpack; die anderen brechen ohne den Schlüssel ab).</translation>
    </message>
    <message>
        <source>Use equal left and right margins unless the scene is one-sided.</source>
        <translation>Gleiche Ränder links und rechts verwenden, außer die Szene ist einseitig.</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Scalecrop, deterministic, tensorpack: up to this many pixels are added on the right of the joint (400 when absent in tensorpack; the others fail without the key).</source>
        <translation>Scalecrop, deterministic, tensorpack: bis zu so viele Pixel kommen rechts vom Gelenk hinzu (fehlt es: 400 in tensorpack; die anderen brechen ohne den Schlüssel ab).</translation>
    </message>
    <message>
        <source>Lower margin</source>
        <translation>Unterer Rand</translation>
    </message>
    <message>
        <source>Scalecrop, deterministic, tensorpack: up to this many pixels are added below the joint (despite its name) (400 when absent in tensorpack; the others fail without the key).</source>
        <translation>Scalecrop, deterministic, tensorpack: bis zu so viele Pixel kommen unter dem Gelenk hinzu (trotz des Namens) (fehlt es: 400 in tensorpack; die anderen brechen ohne den Schlüssel ab).</translation>
    </message>
    <message>
        <source>The code adds topheight to y, which grows downwards: it is the margin below.</source>
        <translation>Der Code addiert topheight zu y, das nach unten wächst: Es ist der Rand darunter.</translation>
    </message>
    <message>
        <source>Upper margin</source>
        <translation>Oberer Rand</translation>
    </message>
    <message>
        <source>Scalecrop, deterministic, tensorpack: up to this many pixels are added above the joint (despite its name) (400 when absent in tensorpack; the others fail without the key).</source>
        <translation>Scalecrop, deterministic, tensorpack: bis zu so viele Pixel kommen über dem Gelenk hinzu (trotz des Namens) (fehlt es: 400 in tensorpack; die anderen brechen ohne den Schlüssel ab).</translation>
    </message>
    <message>
        <source>The code subtracts bottomheight from y: it is the margin above.</source>
        <translation>Der Code zieht bottomheight von y ab: Es ist der Rand darüber.</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>The folder that image paths are relative to. It is not repaired when the project moves.</source>
        <translation>Der Ordner, auf den sich Bildpfade beziehen. Er wird nicht berichtigt, wenn das Projekt umzieht.</translation>
    </message>
    <message>
        <source>After moving or copying a project write the new folder here, or create the training set again.</source>
        <translation>Nach dem Verschieben oder Kopieren eines Projekts hier den neuen Ordner eintragen oder den Trainingsdatensatz neu anlegen.</translation>
    </message>
    <message>
        <source>Training labels</source>
        <translation>Trainingsmarkierungen</translation>
    </message>
    <message>
        <source>File with the labels of the training frames, relative to the project folder: .mat for one animal, .pickle for several.</source>
        <translation>Datei mit den Markierungen der Trainingsbilder, relativ zum Projektordner: .mat für ein Tier, .pickle für mehrere.</translation>
    </message>
    <message>
        <source>DeepLabCut writes it when it creates the training set; do not edit it by hand.</source>
        <translation>DeepLabCut schreibt sie beim Anlegen des Trainingsdatensatzes; nicht von Hand ändern.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>File that says which frames train and which test; read by the evaluation.</source>
        <translation>Datei, die sagt, welche Bilder trainieren und welche testen; von der Auswertung gelesen.</translation>
    </message>
    <message>
        <source>Number of joints</source>
        <translation>Zahl der Gelenke</translation>
    </message>
    <message>
        <source>How many body parts the network has a map for.</source>
        <translation>Für wie viele Körperteile das Netz eine Karte hat.</translation>
    </message>
    <message>
        <source>Joint groups</source>
        <translation>Gelenkgruppen</translation>
    </message>
    <message>
        <source>Numbers of the joints, one list each; lists with two numbers are left-right pairs for the scalecrop and deterministic loaders.</source>
        <translation>Nummern der Gelenke, je eine Liste; Listen mit zwei Nummern sind Links-rechts-Paare für die Loader scalecrop und deterministic.</translation>
    </message>
    <message>
        <source>Joint names</source>
        <translation>Gelenknamen</translation>
    </message>
    <message>
        <source>Names of the body parts in the order of the maps.</source>
        <translation>Namen der Körperteile in der Reihenfolge der Karten.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>tensorflow: this file belongs to DeepLabCut&apos;s TensorFlow engine. Informative only.</source>
        <translation>tensorflow: Diese Datei gehört zu DeepLabCuts TensorFlow-Engine. Nur zur Information.</translation>
    </message>
    <message>
        <source>Pairwise prediction</source>
        <translation>Paarweise Vorhersage</translation>
    </message>
    <message>
        <source>Written for DeepLabCut&apos;s own use; training switches it on itself when limb bands are learned.</source>
        <translation>Für DeepLabCuts eigenen Gebrauch; das Training schaltet es selbst ein, wenn Gliederbänder gelernt werden.</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <source>Folder for TensorBoard logs; log when absent.</source>
        <translation>Ordner für TensorBoard-Protokolle; log, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Snapshot prefix</source>
        <translation>Snapshot-Präfix</translation>
    </message>
    <message>
        <source>Always overwritten with &lt;train folder&gt;/snapshot.</source>
        <translation>Wird immer mit &lt;train folder&gt;/snapshot überschrieben.</translation>
    </message>
    <message>
        <source>Score-map folder</source>
        <translation>Score-Map-Ordner</translation>
    </message>
    <message>
        <source>Where evaluation writes score maps; test when absent.</source>
        <translation>Wohin die Auswertung Score-Maps schreibt; test, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Chosen images are turned by a random angle between minus and plus this whole number of degrees. A decimal number is silently replaced (25 single-animal, 10 multi-animal); true stops the training with an error; false or 0 is off.</source>
        <translation>Gewählte Bilder werden um einen zufälligen Winkel zwischen minus und plus dieser ganzen Gradzahl gedreht. Eine Dezimalzahl wird stillschweigend ersetzt (25 Eintier, 10 Mehrtier); true bricht das Training mit einem Fehler ab; false oder 0 ist aus.</translation>
    </message>
    <message>
        <source>Use 180 when animals are filmed from above and walk in all directions; keep it small for side views.</source>
        <translation>180 verwenden, wenn Tiere von oben gefilmt werden und in alle Richtungen laufen; für Seitenansichten klein halten.</translation>
    </message>
    <message>
        <source>Rotation probability</source>
        <translation>Drehwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Single-animal only: share of images that are turned. It is not in DeepLabCut&apos;s template (which writes rotratio, read by tensorpack only); 0.4 when absent. Multi-animal training uses apply_prob instead.</source>
        <translation>Nur Eintier: Anteil der Bilder, die gedreht werden. Es steht nicht in DeepLabCuts Vorlage (die rotratio schreibt, das nur tensorpack liest); 0.4, wenn es fehlt. Das Mehrtier-Training nutzt stattdessen apply_prob.</translation>
    </message>
    <message>
        <source>Raise it together with rotation when orientation does not matter in your recordings.</source>
        <translation>Zusammen mit rotation erhöhen, wenn die Ausrichtung in den Aufnahmen keine Rolle spielt.</translation>
    </message>
    <message>
        <source>Rotation probability (tensorpack)</source>
        <translation>Drehen: Wahrscheinlichkeit (tensorpack)</translation>
    </message>
    <message>
        <source>Only the tensorpack loader reads it. The single-animal loader overwrites it with rotateratio, the multi-animal loader uses apply_prob.</source>
        <translation>Nur der Loader tensorpack liest es. Der Eintier-Loader überschreibt es mit rotateratio, der Mehrtier-Loader nutzt apply_prob.</translation>
    </message>
    <message>
        <source>Set rotateratio instead for single-animal training.</source>
        <translation>Für Eintier-Training stattdessen rotateratio setzen.</translation>
    </message>
    <message>
        <source>Flip left-right, swap labels</source>
        <translation>Links-rechts spiegeln, Markierungen tauschen</translation>
    </message>
    <message>
        <source>Mirrors the image and swaps the left and right body parts of symmetric_pairs; gated by apply_prob. With any other value than true the labels are swapped on images that were not flipped too.</source>
        <translation>Spiegelt das Bild und tauscht die linken und rechten Körperteile aus symmetric_pairs; gesteuert durch apply_prob. Bei jedem anderen Wert als true werden auch auf nicht gespiegelten Bildern die Markierungen getauscht.</translation>
    </message>
    <message>
        <source>Write true, and list the left-right pairs in symmetric_pairs; without them nothing is flipped.</source>
        <translation>true schreiben und die Links-rechts-Paare in symmetric_pairs aufführen; ohne sie wird nichts gespiegelt.</translation>
    </message>
    <message>
        <source>Left-right pairs</source>
        <translation>Links-rechts-Paare</translation>
    </message>
    <message>
        <source>Pairs of joint numbers, counted from 0, that change places when fliplr mirrors the image.</source>
        <translation>Paare von Gelenknummern, ab 0 gezählt, die den Platz tauschen, wenn fliplr das Bild spiegelt.</translation>
    </message>
    <message>
        <source>For joints snout, leftear, rightear, tailbase the pair is [[1, 2]].</source>
        <translation>Für die Gelenke snout, leftear, rightear, tailbase ist das Paar [[1, 2]].</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Single-animal: mirrors images left to right without swapping any labels, gated by apply_prob; a decimal number counts as 0.5. Scalecrop and deterministic: doubles the data with mirrored copies. Multi-animal: ignored.</source>
        <translation>Eintier: spiegelt Bilder von links nach rechts, ohne Markierungen zu tauschen, gesteuert durch apply_prob; eine Dezimalzahl zählt als 0.5. Scalecrop und deterministic: verdoppelt die Daten mit gespiegelten Kopien. Mehrtier: ignoriert.</translation>
    </message>
    <message>
        <source>Only for projects without left and right body parts; otherwise use fliplr with symmetric_pairs.</source>
        <translation>Nur für Projekte ohne linke und rechte Körperteile; sonst fliplr mit symmetric_pairs verwenden.</translation>
    </message>
    <message>
        <source>Augmentation probability</source>
        <translation>Augmentieren: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability, per image and per operation, of flips, blur, covering, elastic, noise and grayscale (multi-animal also rotation and hist_eq). Contrast, convolution and crop have their own.</source>
        <translation>Wahrscheinlichkeit, je Bild und Operation, von Spiegelungen, Unschärfe, Abdeckung, elastischer Verzerrung, Rauschen und Graustufen (Mehrtier auch rotation und hist_eq). Kontrast, Faltung und Zuschneiden haben eigene.</translation>
    </message>
    <message>
        <source>At 0.5 hardly any image stays untouched; lower it when training barely converges.</source>
        <translation>Bei 0.5 bleibt kaum ein Bild unberührt; senken, wenn das Training kaum konvergiert.</translation>
    </message>
    <message>
        <source>Peak distance</source>
        <translation>Abstand der Gipfel</translation>
    </message>
    <message>
        <source>Multi-animal analysis: smallest distance between two peaks of one body part, in pixels; 5 by default.</source>
        <translation>Mehrtier-Analyse: kleinster Abstand zweier Gipfel eines Körperteils in Pixeln; standardmäßig 5.</translation>
    </message>
    <message>
        <source>Belongs into test/pose_cfg.yaml; training does not read it.</source>
        <translation>Gehört in test/pose_cfg.yaml; das Training liest es nicht.</translation>
    </message>
    <message>
        <source>Smallest confidence</source>
        <translation>Kleinste Konfidenz</translation>
    </message>
    <message>
        <source>Multi-animal analysis: peaks below this confidence are not considered; 0.01 by default.</source>
        <translation>Mehrtier-Analyse: Gipfel unter dieser Konfidenz werden nicht betrachtet; standardmäßig 0.01.</translation>
    </message>
    <message>
        <source>Peak smoothing</source>
        <translation>Gipfelglättung</translation>
    </message>
    <message>
        <source>Multi-animal analysis: width of the Gaussian that smooths the score maps, in cells; 1 by default.</source>
        <translation>Mehrtier-Analyse: Breite der Gauß-Kurve, die die Score-Maps glättet, in Zellen; standardmäßig 1.</translation>
    </message>
    <message>
        <source>Smooth offsets</source>
        <translation>Versätze glätten</translation>
    </message>
    <message>
        <source>Multi-animal analysis: smooth the offset maps too; false by default.</source>
        <translation>Mehrtier-Analyse: auch die Versatzkarten glätten; standardmäßig false.</translation>
    </message>
    <message>
        <source>Peaks per part</source>
        <translation>Gipfel je Teil</translation>
    </message>
    <message>
        <source>Single-animal analysis: how many of the best cells are returned for each body part; 1 by default.</source>
        <translation>Eintier-Analyse: wie viele der besten Zellen je Körperteil zurückgegeben werden; standardmäßig 1.</translation>
    </message>
    <message>
        <source>Best limbs</source>
        <translation>Beste Glieder</translation>
    </message>
    <message>
        <source>Multi-animal analysis: the limbs kept after evaluation, as numbers into the limb graph.</source>
        <translation>Mehrtier-Analyse: die nach der Auswertung behaltenen Glieder, als Nummern im Gliedergraphen.</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Blends a sharpened copy into the image with a strength up to 0.2 and a brightness of 0.8 to 1.2. It is read only inside convolution; the handbook&apos;s top-level sharpening has no effect. A mapping sets alpha and lightness.</source>
        <translation>Mischt eine geschärfte Kopie mit einer Stärke bis 0.2 und einer Helligkeit von 0.8 bis 1.2 ins Bild. Gelesen wird es nur innerhalb von convolution; das sharpening des Handbuchs auf oberster Ebene hat keine Wirkung. Eine Zuordnung setzt alpha und lightness.</translation>
    </message>
    <message>
        <source>Helps with soft or noisy footage; look at the 1:1 loupe, because a fitted view hides a 3 × 3 kernel.</source>
        <translation>Hilft bei weichem oder verrauschtem Material; 1:1 ansehen, denn eine eingepasste Ansicht verbirgt einen 3×3-Kern.</translation>
    </message>
    <message>
        <source>Sharpen probability</source>
        <translation>Schärfewahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of images that are sharpened; 0.1 when absent.</source>
        <translation>Anteil der Bilder, die geschärft werden; 0.1, wenn es fehlt.</translation>
    </message>
    <message>
        <source>0.3 is DeepLabCut&apos;s template value; it matters only while sharpen is on.</source>
        <translation>0.3 ist DeepLabCuts Vorlagenwert; es zählt nur, solange sharpen an ist.</translation>
    </message>
    <message>
        <source>Sharpen strength</source>
        <translation>Schärfestärke</translation>
    </message>
    <message>
        <source>How much of the sharpened copy is blended in: one number, or a list of values to choose from. A list is never a range.</source>
        <translation>Wie viel der geschärften Kopie eingemischt wird: eine Zahl oder eine Liste von Werten zur Auswahl. Eine Liste ist nie ein Bereich.</translation>
    </message>
    <message>
        <source>Left out it varies between 0 and 0.2.</source>
        <translation>Weggelassen schwankt es zwischen 0 und 0.2.</translation>
    </message>
    <message>
        <source>Sharpen brightness</source>
        <translation>Schärfehelligkeit</translation>
    </message>
    <message>
        <source>Brightness of the sharpened copy, 1 keeps it: one number, or a list of values to choose from.</source>
        <translation>Helligkeit der geschärften Kopie, 1 behält sie: eine Zahl oder eine Liste von Werten zur Auswahl.</translation>
    </message>
    <message>
        <source>Left out it varies between 0.8 and 1.2.</source>
        <translation>Weggelassen schwankt es zwischen 0.8 und 1.2.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Blends an edge-detection picture into the image with a strength up to 0.75. It does not enhance edges: it darkens everything else.</source>
        <translation>Mischt ein Kantenbild mit einer Stärke bis 0.75 ins Bild. Es verstärkt Kanten nicht: Es dunkelt alles andere ab.</translation>
    </message>
    <message>
        <source>Try it when outlines matter more than colour; keep the probability low.</source>
        <translation>Ausprobieren, wenn Umrisse mehr zählen als Farbe; die Wahrscheinlichkeit niedrig halten.</translation>
    </message>
    <message>
        <source>Edges probability</source>
        <translation>Kantenwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of images that get the edge blend; 0.1 when absent.</source>
        <translation>Anteil der Bilder mit Kantenmischung; 0.1, wenn es fehlt.</translation>
    </message>
    <message>
        <source>It matters only while edge is on.</source>
        <translation>Zählt nur, solange edge an ist.</translation>
    </message>
    <message>
        <source>Edges strength</source>
        <translation>Kantenstärke</translation>
    </message>
    <message>
        <source>How much of the edge picture is blended in: one number, or a list of values to choose from. A list is never a range.</source>
        <translation>Wie viel des Kantenbilds eingemischt wird: eine Zahl oder eine Liste von Werten zur Auswahl. Eine Liste ist nie ein Bereich.</translation>
    </message>
    <message>
        <source>Left out it varies between 0 and 0.75.</source>
        <translation>Weggelassen schwankt es zwischen 0 und 0.75.</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Prägen (Emboss)</translation>
    </message>
    <message>
        <source>Adds a relief, as if light came from one corner. On in DeepLabCut&apos;s template, where its two lists are choices: alpha is 0 or 1, so half of its applications change nothing and the rest are at full strength.</source>
        <translation>Fügt ein Relief hinzu, als käme Licht aus einer Ecke. In DeepLabCuts Vorlage an, wo seine zwei Listen Auswahlen sind: alpha ist 0 oder 1, also ändert die Hälfte der Anwendungen nichts und der Rest wirkt mit voller Stärke.</translation>
    </message>
    <message>
        <source>Set it to true for a smooth range of strengths, or to false for natural-looking images.</source>
        <translation>Auf true setzen für gleitende Stärken oder auf false für natürlich wirkende Bilder.</translation>
    </message>
    <message>
        <source>Emboss probability</source>
        <translation>Emboss-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of images that are embossed; 0.1 when absent.</source>
        <translation>Anteil der Bilder mit Relief; 0.1, wenn es fehlt.</translation>
    </message>
    <message>
        <source>It matters only while emboss is on, as it is in the template.</source>
        <translation>Zählt nur, solange emboss an ist, wie in der Vorlage.</translation>
    </message>
    <message>
        <source>Emboss blend</source>
        <translation>Emboss-Mischung</translation>
    </message>
    <message>
        <source>How much of the embossed copy is blended in: one number, or a list of values to choose from. A list is never a range.</source>
        <translation>Wie viel der Reliefkopie eingemischt wird: eine Zahl oder eine Liste von Werten zur Auswahl. Eine Liste ist nie ein Bereich.</translation>
    </message>
    <message>
        <source>Give several values, such as [0.2, 0.4, 0.6], for graded strengths.</source>
        <translation>Mehrere Werte angeben, etwa [0.2, 0.4, 0.6], für abgestufte Stärken.</translation>
    </message>
    <message>
        <source>Emboss depth</source>
        <translation>Emboss-Tiefe</translation>
    </message>
    <message>
        <source>Depth of the relief: one number, or a list of values to choose from.</source>
        <translation>Tiefe des Reliefs: eine Zahl oder eine Liste von Werten zur Auswahl.</translation>
    </message>
    <message>
        <source>Left out it varies between 0.25 and 1.</source>
        <translation>Weggelassen schwankt es zwischen 0.25 und 1.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Bewegungsunschärfe</translation>
    </message>
    <message>
        <source>Blurs images along a random line, 7 px long unless other values are given; gated by apply_prob. Single-animal training switches it on when the key is absent, multi-animal training off.</source>
        <translation>Verwischt Bilder entlang einer zufälligen Linie, 7 px lang, wenn nichts anderes angegeben ist; gesteuert durch apply_prob. Fehlt der Schlüssel, schaltet das Eintier-Training es ein, das Mehrtier-Training aus.</translation>
    </message>
    <message>
        <source>Good for fast animals and long exposures; write false to be sure that it is off.</source>
        <translation>Gut bei schnellen Tieren und langer Belichtung; false schreiben, um sicher zu sein, dass es aus ist.</translation>
    </message>
    <message>
        <source>Motion blur values</source>
        <translation>Werte der Bewegungsunschärfe</translation>
    </message>
    <message>
        <source>Single-animal only: a mapping with k (odd length in px), angle and direction. A list is a choice of values, not a range.</source>
        <translation>Nur Eintier: eine Zuordnung mit k (ungerade Länge in px), angle und direction. Eine Liste ist eine Auswahl von Werten, kein Bereich.</translation>
    </message>
    <message>
        <source>Multi-animal training takes its values as a list of pairs from motion_blur itself.</source>
        <translation>Das Mehrtier-Training nimmt seine Werte als Liste von Paaren aus motion_blur selbst.</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Loader</translation>
    </message>
    <message>
        <source>Which of DeepLabCut&apos;s loaders prepares the images. It decides which of the other keys are read at all.</source>
        <translation>Welcher von DeepLabCuts Loadern die Bilder vorbereitet. Davon hängt ab, welche der übrigen Schlüssel überhaupt gelesen werden.</translation>
    </message>
    <message>
        <source>imgaug for one animal, multi-animal-imgaug for several; the others are older and poorer.</source>
        <translation>imgaug für ein Tier, multi-animal-imgaug für mehrere; die übrigen sind älter und ärmer.</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Deterministisch</translation>
    </message>
    <message>
        <source>Restarts the random numbers at every scale draw: with the imgaug loaders the same images and the same scale then repeat for ever.</source>
        <translation>Setzt die Zufallszahlen bei jeder Maßstabsziehung zurück: Mit den imgaug-Loadern wiederholen sich dann dieselben Bilder im selben Maßstab für immer.</translation>
    </message>
    <message>
        <source>Leave it false.</source>
        <translation>Auf false lassen.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Scalecrop, deterministic, tensorpack: go through the frames in random order. false works only without mirror.</source>
        <translation>Scalecrop, deterministic, tensorpack: die Bilder in zufälliger Reihenfolge durchgehen. false geht nur ohne mirror.</translation>
    </message>
    <message>
        <source>Leave it true.</source>
        <translation>Auf true lassen.</translation>
    </message>
    <message>
        <source>Worker processes</source>
        <translation>Arbeitsprozesse</translation>
    </message>
    <message>
        <source>Tensorpack only: how many processes per core prepare images; 1 when absent.</source>
        <translation>Nur tensorpack: wie viele Prozesse je Kern Bilder vorbereiten; 1, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Only the tensorpack loader has it.</source>
        <translation>Nur der Loader tensorpack hat es.</translation>
    </message>
    <message>
        <source>Prefetched batches</source>
        <translation>Vorgeladene Batches</translation>
    </message>
    <message>
        <source>Tensorpack only: how many prepared images wait in a queue; 50 when absent.</source>
        <translation>Nur tensorpack: wie viele vorbereitete Bilder in einer Warteschlange warten; 50, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Crop padding</source>
        <translation>Ausschnittauffüllung</translation>
    </message>
    <message>
        <source>Present in DeepLabCut&apos;s code defaults, without any effect.</source>
        <translation>Steht in DeepLabCuts Code-Vorgaben, ohne jede Wirkung.</translation>
    </message>
    <message>
        <source>DeepLabCut never uses it: changing it has no effect.</source>
        <translation>DeepLabCut benutzt es nie: Eine Änderung hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Offset loss weight</source>
        <translation>Gewicht des Versatz-Loss</translation>
    </message>
    <message>
        <source>Weight of the location-refinement loss in the total; 1.0 when absent.</source>
        <translation>Gewicht des Loss der Positionsverfeinerung im Gesamt-Loss; 1.0, wenn es fehlt.</translation>
    </message>
    <message>
        <source>0.05 is balanced for the score-map loss of 1; higher values trade detection for precision.</source>
        <translation>0.05 hält dem Score-Map-Loss von 1 die Waage; höhere Werte tauschen Erkennung gegen Genauigkeit.</translation>
    </message>
    <message>
        <source>Robust offset loss</source>
        <translation>Robuster Versatz-Loss</translation>
    </message>
    <message>
        <source>Huber loss for offsets, which forgives single large errors; false uses the mean square.</source>
        <translation>Huber-Loss für Versätze, der einzelne große Fehler verzeiht; false nimmt das mittlere Quadrat.</translation>
    </message>
    <message>
        <source>Leave it on.</source>
        <translation>Eingeschaltet lassen.</translation>
    </message>
    <message>
        <source>Limb loss weight</source>
        <translation>Gewicht des Glieder-Loss</translation>
    </message>
    <message>
        <source>Multi-animal: weight of the limb-band loss in the total. The training fails when the key is missing.</source>
        <translation>Mehrtier: Gewicht des Loss der Gliederbänder im Gesamt-Loss. Fehlt der Schlüssel, bricht das Training ab.</translation>
    </message>
    <message>
        <source>0.1 is balanced for four to ten limbs.</source>
        <translation>0.1 ist für vier bis zehn Glieder ausgewogen.</translation>
    </message>
    <message>
        <source>Robust limb loss</source>
        <translation>Robuster Glieder-Loss</translation>
    </message>
    <message>
        <source>Huber loss for limb bands; the template writes false, which uses the mean square. true when absent.</source>
        <translation>Huber-Loss für Gliederbänder; die Vorlage schreibt false, das nimmt das mittlere Quadrat. true, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Leave it at the template value.</source>
        <translation>Auf dem Vorlagenwert lassen.</translation>
    </message>
    <message>
        <source>Use score-map weights</source>
        <translation>Score-Map-Gewichte verwenden</translation>
    </message>
    <message>
        <source>Multiplies the score-map loss with its weights. Without it weigh_only_present_joints has no effect on the score maps.</source>
        <translation>Multipliziert den Score-Map-Loss mit seinen Gewichten. Ohne das hat weigh_only_present_joints keine Wirkung auf die Score-Maps.</translation>
    </message>
    <message>
        <source>Switch on together with weigh_only_present_joints when some visible parts are not labelled.</source>
        <translation>Zusammen mit weigh_only_present_joints einschalten, wenn manche sichtbaren Teile nicht markiert sind.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>DeepLabCut creates the terms for this value but never adds them to the loss: it has no effect.</source>
        <translation>DeepLabCut erzeugt die Terme für diesen Wert, addiert sie aber nie zum Loss: Er hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Regularise</source>
        <translation>Regularisieren</translation>
    </message>
    <message>
        <source>Weigh negatives</source>
        <translation>Negative gewichten</translation>
    </message>
    <message>
        <source>Foreground fraction</source>
        <translation>Vordergrundanteil</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The backbone: resnet_50, 101 or 152, a MobileNet (faster, less exact) or an EfficientNet. A name must match the file in init_weights.</source>
        <translation>Das Rückgrat: resnet_50, 101 oder 152, ein MobileNet (schneller, ungenauer) oder ein EfficientNet. Der Name muss zur Datei in init_weights passen.</translation>
    </message>
    <message>
        <source>resnet_50 is right for most projects; larger networks help with many or difficult body parts.</source>
        <translation>resnet_50 passt für die meisten Projekte; größere Netze helfen bei vielen oder schwierigen Körperteilen.</translation>
    </message>
    <message>
        <source>Multi-stage decoder</source>
        <translation>Mehrstufiger Decoder</translation>
    </message>
    <message>
        <source>To have what the name promises set stride to 4 and smfactor to 4 with it.</source>
        <translation>Um zu bekommen, was der Name verspricht, stride auf 4 und dazu smfactor auf 4 setzen.</translation>
    </message>
    <message>
        <source>Intermediate loss</source>
        <translation>Zwischen-Loss</translation>
    </message>
    <message>
        <source>Only for resnet_101 and resnet_152: resnet_50 has no layer 12.</source>
        <translation>Nur für resnet_101 und resnet_152: resnet_50 hat keine Schicht 12.</translation>
    </message>
    <message>
        <source>Intermediate layer</source>
        <translation>Zwischenschicht</translation>
    </message>
    <message>
        <source>Number of the unit in the third block that the intermediate loss is attached to. resnet_50 has 6 units, so 12 stops it with an error.</source>
        <translation>Nummer der Einheit im dritten Block, an der der Zwischen-Loss hängt. resnet_50 hat 6 Einheiten, 12 bricht also mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>12 suits resnet_101.</source>
        <translation>12 passt zu resnet_101.</translation>
    </message>
    <message>
        <source>Decoder channels, block 3</source>
        <translation>Decoder-Kanäle, Block 3</translation>
    </message>
    <message>
        <source>Channels of the multi-fusion decoder; used only when stride is below 8. 128 when absent.</source>
        <translation>Kanäle des Multi-Fusion-Decoders; nur bei stride unter 8 benutzt. 128, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Keep it.</source>
        <translation>Beibehalten.</translation>
    </message>
    <message>
        <source>Decoder channels, block 5</source>
        <translation>Decoder-Kanäle, Block 5</translation>
    </message>
    <message>
        <source>Train batch norm</source>
        <translation>Batch-Norm trainieren</translation>
    </message>
    <message>
        <source>EfficientNet only: train the batch-normalisation statistics.</source>
        <translation>Nur EfficientNet: die Statistiken der Batch-Normalisierung trainieren.</translation>
    </message>
    <message>
        <source>Only with a large batch.</source>
        <translation>Nur mit großem Batch.</translation>
    </message>
    <message>
        <source>Drop-out</source>
        <translation>Drop-out</translation>
    </message>
    <message>
        <source>EfficientNet only: drop-out in the backbone.</source>
        <translation>Nur EfficientNet: Drop-out im Rückgrat.</translation>
    </message>
    <message>
        <source>Only against overfitting of an EfficientNet.</source>
        <translation>Nur gegen Überanpassung eines EfficientNet.</translation>
    </message>
    <message>
        <source>Freeze backbone</source>
        <translation>Rückgrat einfrieren</translation>
    </message>
    <message>
        <source>Meant to train the heads only and to leave the backbone as it is.</source>
        <translation>Gedacht, um nur die Köpfe zu trainieren und das Rückgrat zu lassen, wie es ist.</translation>
    </message>
    <message>
        <source>For small additions to a trained network.</source>
        <translation>Für kleine Ergänzungen eines trainierten Netzes.</translation>
    </message>
    <message>
        <source>Starting weights</source>
        <translation>Startgewichte</translation>
    </message>
    <message>
        <source>Checkpoint from which the network starts: ImageNet weights, or one of your own snapshots.</source>
        <translation>Checkpoint, von dem das Netz startet: ImageNet-Gewichte oder ein eigener Snapshot.</translation>
    </message>
    <message>
        <source>A path that has moved stops the training: check it after copying a project.</source>
        <translation>Ein verschobener Pfad hält das Training an: nach dem Kopieren eines Projekts prüfen.</translation>
    </message>
    <message>
        <source>Mean colour</source>
        <translation>Mittlere Farbe</translation>
    </message>
    <message>
        <source>Red, green and blue that are subtracted from every pixel.</source>
        <translation>Rot, Grün und Blau, die von jedem Pixel abgezogen werden.</translation>
    </message>
    <message>
        <source>Belongs to the pretrained weights: leave it.</source>
        <translation>Gehört zu den vortrainierten Gewichten: so lassen.</translation>
    </message>
    <message>
        <source>Weights only</source>
        <translation>Nur Gewichte</translation>
    </message>
    <message>
        <source>SuperAnimal and pseudo-label training: take the weights of a snapshot but not its iteration.</source>
        <translation>SuperAnimal- und Pseudo-Label-Training: die Gewichte eines Snapshots nehmen, nicht aber seine Iteration.</translation>
    </message>
    <message>
        <source>DeepLabCut writes it for SuperAnimal training only; leave it out otherwise.</source>
        <translation>DeepLabCut schreibt es nur für SuperAnimal-Training; sonst weglassen.</translation>
    </message>
    <message>
        <source>Keep head weights</source>
        <translation>Kopfgewichte behalten</translation>
    </message>
    <message>
        <source>Whether the heads start from the snapshot too; usually given as an argument of the training call.</source>
        <translation>Ob auch die Köpfe vom Snapshot starten; meist als Argument des Trainingsaufrufs angegeben.</translation>
    </message>
    <message>
        <source>SuperAnimal</source>
        <translation>SuperAnimal</translation>
    </message>
    <message>
        <source>Name of the SuperAnimal model that is adapted.</source>
        <translation>Name des SuperAnimal-Modells, das angepasst wird.</translation>
    </message>
    <message>
        <source>Pseudo labels</source>
        <translation>Pseudo-Labels</translation>
    </message>
    <message>
        <source>Predictions that are used as labels when a SuperAnimal model is adapted to a video.</source>
        <translation>Vorhersagen, die als Markierungen dienen, wenn ein SuperAnimal-Modell an ein Video angepasst wird.</translation>
    </message>
    <message>
        <source>Pseudo-label threshold</source>
        <translation>Schwelle der Pseudo-Labels</translation>
    </message>
    <message>
        <source>Likelihood above which predictions count as labels when a SuperAnimal model is adapted.</source>
        <translation>Wahrscheinlichkeit, über der Vorhersagen als Markierungen zählen, wenn ein SuperAnimal-Modell angepasst wird.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Video to which a SuperAnimal model is adapted.</source>
        <translation>Video, an das ein SuperAnimal-Modell angepasst wird.</translation>
    </message>
    <message>
        <source>Trim ends</source>
        <translation>Enden kürzen</translation>
    </message>
    <message>
        <source>Frames left out at both ends of that video.</source>
        <translation>An beiden Enden dieses Videos ausgelassene Bilder.</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Blacks out random patches, gated by apply_prob: about 270 tiny holes of 3 to 4 px in single-animal training, a few larger ones in multi-animal training. On when the key is absent in single-animal training.</source>
        <translation>Schwärzt zufällige Flecken, gesteuert durch apply_prob: etwa 270 winzige Löcher von 3 bis 4 px im Eintier-Training, wenige größere im Mehrtier-Training. Im Eintier-Training an, wenn der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Teaches the network to cope with occlusion; write false to be sure that it is off.</source>
        <translation>Lehrt das Netz, mit Verdeckung umzugehen; false schreiben, um sicher zu sein, dass es aus ist.</translation>
    </message>
    <message>
        <source>Elastic distortion</source>
        <translation>Elastische Verzerrung</translation>
    </message>
    <message>
        <source>Wobbles the image by a few pixels, labels with it, gated by apply_prob. On when the key is absent in single-animal training.</source>
        <translation>Verbiegt das Bild um einige Pixel, die Markierungen mit, gesteuert durch apply_prob. Im Eintier-Training an, wenn der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Helps with soft bodies; write false when a few pixels matter.</source>
        <translation>Hilft bei weichen Körpern; false schreiben, wenn wenige Pixel zählen.</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>Gauß-Rauschen</translation>
    </message>
    <message>
        <source>Adds random noise with a standard deviation between 0 and this many grey levels, gated by apply_prob. true stops the training with an error.</source>
        <translation>Fügt Zufallsrauschen mit einer Standardabweichung zwischen 0 und so vielen Graustufen hinzu, gesteuert durch apply_prob. true bricht das Training mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>12.75 (5 % of the range) imitates a grainy camera.</source>
        <translation>12.75 (5 % des Bereichs) ahmt eine körnige Kamera nach.</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Takes half or more of the colour out of an image, gated by apply_prob.</source>
        <translation>Nimmt die Hälfte oder mehr der Farbe aus einem Bild, gesteuert durch apply_prob.</translation>
    </message>
    <message>
        <source>Use it when some of your videos are in colour and others are not.</source>
        <translation>Verwenden, wenn manche Videos farbig sind und andere nicht.</translation>
    </message>
    <message>
        <source>Brightness change</source>
        <translation>Helligkeitsänderung</translation>
    </message>
    <message>
        <source>Tensorpack only: brightness is changed by up to this fraction; 0.3 when absent.</source>
        <translation>Nur tensorpack: Die Helligkeit ändert sich um bis zu diesen Anteil; 0.3, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Brightness probability</source>
        <translation>Helligkeit: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Tensorpack only: share of images whose brightness changes; 0 when absent.</source>
        <translation>Nur tensorpack: Anteil der Bilder, deren Helligkeit sich ändert; 0, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Contrast factor, smallest</source>
        <translation>Kontrastfaktor, kleinster</translation>
    </message>
    <message>
        <source>Tensorpack only: lower end of the contrast factor; 0.5 when absent.</source>
        <translation>Nur tensorpack: unteres Ende des Kontrastfaktors; 0.5, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Contrast factor, largest</source>
        <translation>Kontrastfaktor, größter</translation>
    </message>
    <message>
        <source>Tensorpack only: upper end of the contrast factor; 2 when absent.</source>
        <translation>Nur tensorpack: oberes Ende des Kontrastfaktors; 2, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Contrast probability</source>
        <translation>Kontrast: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Tensorpack only: share of images whose contrast changes; 0.2 when absent.</source>
        <translation>Nur tensorpack: Anteil der Bilder, deren Kontrast sich ändert; 0.2, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Saturation change</source>
        <translation>Sättigungsänderung</translation>
    </message>
    <message>
        <source>Tensorpack only: colour saturation is changed by up to this fraction; 0.5 when absent.</source>
        <translation>Nur tensorpack: Die Farbsättigung ändert sich um bis zu diesen Anteil; 0.5, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Saturation probability</source>
        <translation>Sättigung: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Tensorpack only: share of images whose saturation changes; 0 when absent.</source>
        <translation>Nur tensorpack: Anteil der Bilder, deren Sättigung sich ändert; 0, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Noise strength</source>
        <translation>Rauschstärke</translation>
    </message>
    <message>
        <source>Tensorpack only: standard deviation of Gaussian noise; 0.1 when absent.</source>
        <translation>Nur tensorpack: Standardabweichung des Gauß-Rauschens; 0.1, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Noise probability</source>
        <translation>Rauschwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Tensorpack only: share of images that get noise; 0 when absent.</source>
        <translation>Nur tensorpack: Anteil der Bilder mit Rauschen; 0, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Largest blur window</source>
        <translation>Größtes Unschärfefenster</translation>
    </message>
    <message>
        <source>Tensorpack only: largest side of the blur window; 10 when absent.</source>
        <translation>Nur tensorpack: größte Seite des Unschärfefensters; 10, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Blur probability</source>
        <translation>Unschärfe: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Tensorpack only: share of images that are blurred; 0.2 when absent.</source>
        <translation>Nur tensorpack: Anteil der Bilder, die verwischt werden; 0.2, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Only the tensorpack loader has it. In the others use motion_blur.</source>
        <translation>Nur der Loader tensorpack hat es. In den anderen motion_blur verwenden.</translation>
    </message>
    <message>
        <source>Images are RGB</source>
        <translation>Bilder sind RGB</translation>
    </message>
    <message>
        <source>Tensorpack only: channel order used by the saturation change; true when absent, although its files are read as BGR.</source>
        <translation>Nur tensorpack: Kanalreihenfolge der Sättigungsänderung; true, wenn es fehlt, obwohl seine Dateien als BGR gelesen werden.</translation>
    </message>
    <message>
        <source>Clip brightness</source>
        <translation>Helligkeit kappen</translation>
    </message>
    <message>
        <source>Tensorpack only: keep changed images within 0 to 255; true when absent.</source>
        <translation>Nur tensorpack: geänderte Bilder zwischen 0 und 255 halten; true, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Size and scale</source>
        <translation>Größe und Maßstab</translation>
    </message>
    <message>
        <source>Cropping</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Rotation and flips</source>
        <translation>Drehung und Spiegelung</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Noise and distortion</source>
        <translation>Rauschen und Verzerrung</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Losses</translation>
    </message>
    <message>
        <source>Training schedule</source>
        <translation>Trainingsplan</translation>
    </message>
    <message>
        <source>Data and paths</source>
        <translation>Daten und Pfade</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Learning-rate steps</source>
        <translation>Lernratenstufen</translation>
    </message>
    <message>
        <source>Pairs of learning rate and the last iteration that uses it. The last pair is also the end of the training.</source>
        <translation>Paare aus Lernrate und der letzten Iteration, die sie nutzt. Das letzte Paar ist zugleich das Ende des Trainings.</translation>
    </message>
    <message>
        <source>Write small rates as 0.0001 or 1.0e-4: 1e-4 is read as text. With a larger batch fewer iterations are enough.</source>
        <translation>Kleine Raten als 0.0001 oder 1.0e-4 schreiben: 1e-4 wird als Text gelesen. Mit größerem Batch genügen weniger Iterationen.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizer</translation>
    </message>
    <message>
        <source>sgd uses a momentum of 0.9; adam uses TensorFlow&apos;s defaults. Multi-animal training falls back to a batch of 1 with anything but adam.</source>
        <translation>sgd nutzt ein Momentum von 0.9; adam nutzt TensorFlows Vorgaben. Das Mehrtier-Training fällt mit allem außer adam auf einen Batch von 1 zurück.</translation>
    </message>
    <message>
        <source>adam needs rates about a hundred times smaller than sgd: change multi_step with it.</source>
        <translation>adam braucht etwa hundertmal kleinere Raten als sgd: multi_step mit ändern.</translation>
    </message>
    <message>
        <source>Snapshot every</source>
        <translation>Snapshot alle</translation>
    </message>
    <message>
        <source>A snapshot of the network is saved after every so many iterations; the five newest are kept.</source>
        <translation>Nach je so vielen Iterationen wird ein Snapshot des Netzes gespeichert; die fünf neuesten bleiben.</translation>
    </message>
    <message>
        <source>Save often enough to compare snapshots before the network overfits.</source>
        <translation>Oft genug speichern, um Snapshots zu vergleichen, bevor das Netz überanpasst.</translation>
    </message>
    <message>
        <source>Report every</source>
        <translation>Bericht alle</translation>
    </message>
    <message>
        <source>The mean loss is printed and written to learning_stats.csv after every so many iterations.</source>
        <translation>Der mittlere Loss wird nach je so vielen Iterationen ausgegeben und in learning_stats.csv geschrieben.</translation>
    </message>
    <message>
        <source>It costs nothing; lower it to see a curve sooner.</source>
        <translation>Es kostet nichts; senken, um früher eine Kurve zu sehen.</translation>
    </message>
    <message>
        <source>First rate (EfficientNet)</source>
        <translation>Erste Rate (EfficientNet)</translation>
    </message>
    <message>
        <source>EfficientNet only: the learning rate from which a cosine decay starts. All other networks use multi_step.</source>
        <translation>Nur EfficientNet: die Lernrate, von der ein Kosinus-Abfall ausgeht. Alle anderen Netze nutzen multi_step.</translation>
    </message>
    <message>
        <source>Has no effect with ResNets and MobileNets.</source>
        <translation>Hat bei ResNets und MobileNets keine Wirkung.</translation>
    </message>
    <message>
        <source>Decay length (EfficientNet)</source>
        <translation>Abfalllänge (EfficientNet)</translation>
    </message>
    <message>
        <source>EfficientNet only: iterations until the cosine decay has reached its lowest rate.</source>
        <translation>Nur EfficientNet: Iterationen, bis der Kosinus-Abfall seine niedrigste Rate erreicht hat.</translation>
    </message>
    <message>
        <source>Decay floor (EfficientNet)</source>
        <translation>Abfallboden (EfficientNet)</translation>
    </message>
    <message>
        <source>EfficientNet only: the lowest rate of the cosine decay, as a fraction of lr_init.</source>
        <translation>Nur EfficientNet: die niedrigste Rate des Kosinus-Abfalls als Anteil von lr_init.</translation>
    </message>
    <message>
        <source>Global scale</source>
        <translation>Globaler Maßstab</translation>
    </message>
    <message>
        <source>Every image is scaled by this factor before training, multiplied by the scale jitter. In multi-animal projects the pixels are never resized: only the crop, the target discs and the limb bands change with it.</source>
        <translation>Jedes Bild wird vor dem Training mit diesem Faktor skaliert, multipliziert mit dem Skalierungs-Jitter. In Mehrtier-Projekten ändert sich die Pixelgröße nie: Nur der Ausschnitt, die Zielscheiben und die Gliederbänder ändern sich mit.</translation>
    </message>
    <message>
        <source>Leave low-resolution frames at 1, so that no detail is lost. Analysis always runs at full size, so the scale jitter should reach 1 / global scale.</source>
        <translation>Bilder niedriger Auflösung bei 1 lassen, damit kein Detail verloren geht. Die Analyse läuft immer in voller Größe, daher sollte der Skalierungs-Jitter 1 / globaler Maßstab erreichen.</translation>
    </message>
    <message>
        <source>Scale jitter, smallest</source>
        <translation>Skalierungs-Jitter, kleinster</translation>
    </message>
    <message>
        <source>Each batch draws one factor between the smallest and the largest jitter and multiplies the global scale with it. If either of the two keys is missing there is no jitter at all.</source>
        <translation>Jeder Batch zieht einen Faktor zwischen kleinstem und größtem Jitter und multipliziert den globalen Maßstab damit. Fehlt einer der beiden Schlüssel, gibt es gar keinen Jitter.</translation>
    </message>
    <message>
        <source>Widen the range when animals appear at different distances; keep global scale × smallest jitter high enough that a body part still covers a few pixels.</source>
        <translation>Den Bereich erweitern, wenn Tiere in verschiedenen Entfernungen erscheinen; globaler Maßstab × kleinster Jitter so hoch halten, dass ein Körperteil noch einige Pixel bedeckt.</translation>
    </message>
    <message>
        <source>Scale jitter, largest</source>
        <translation>Skalierungs-Jitter, größter</translation>
    </message>
    <message>
        <source>Upper end of the random factor that multiplies the global scale, drawn once per batch.</source>
        <translation>Oberes Ende des Zufallsfaktors, der den globalen Maßstab multipliziert, einmal je Batch gezogen.</translation>
    </message>
    <message>
        <source>Global scale × largest jitter should be close to 1, because that is the size at which videos are analysed (0.8 × 1.25 = 1).</source>
        <translation>Globaler Maßstab × größter Jitter sollte nahe 1 liegen, denn in dieser Größe werden Videos analysiert (0.8 × 1.25 = 1).</translation>
    </message>
    <message>
        <source>Largest input</source>
        <translation>Größte Eingabe</translation>
    </message>
    <message>
        <source>Limit on the area of the scaled image, as the side of a square: 1500 allows 1500 × 1500 pixels. The single-animal loader stops with an error when no frame fits; the multi-animal loader tests its crop and falls back to the unscaled crop size.</source>
        <translation>Grenze der Fläche des skalierten Bilds, als Seite eines Quadrats: 1500 erlaubt 1500 × 1500 Pixel. Der Eintier-Loader bricht mit einem Fehler ab, wenn kein Bild passt; der Mehrtier-Loader prüft seinen Ausschnitt und fällt auf die unskalierte Ausschnittgröße zurück.</translation>
    </message>
    <message>
        <source>Raise it when your frames are larger than 1500 × 1500 and the GPU has the memory; otherwise lower the global scale.</source>
        <translation>Erhöhen, wenn die Bilder größer als 1500 × 1500 sind und die GPU genug Speicher hat; sonst den globalen Maßstab senken.</translation>
    </message>
    <message>
        <source>Smallest input</source>
        <translation>Kleinste Eingabe</translation>
    </message>
    <message>
        <source>Scaled images smaller than this are refused. The single-animal loader compares the area with its square; the others compare each side. If the key is missing, multi-animal training uses 100.</source>
        <translation>Kleinere skalierte Bilder werden abgelehnt. Der Eintier-Loader vergleicht die Fläche mit dem Quadrat; die anderen vergleichen jede Seite. Fehlt der Schlüssel, nimmt das Mehrtier-Training 100.</translation>
    </message>
    <message>
        <source>Lower it for very small frames; 64 is fine for everything else.</source>
        <translation>Bei sehr kleinen Bildern senken; sonst ist 64 in Ordnung.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>How many images the network sees in each iteration. Forced to 1 by the scalecrop, deterministic and tensorpack loaders, and in multi-animal training with an optimizer other than adam. All images of a batch share one scale.</source>
        <translation>Wie viele Bilder das Netz in jeder Iteration sieht. Auf 1 gezwungen von den Loadern scalecrop, deterministic und tensorpack sowie im Mehrtier-Training mit einem anderen Optimizer als adam. Alle Bilder eines Batches teilen einen Maßstab.</translation>
    </message>
    <message>
        <source>Use the largest batch that your GPU&apos;s memory holds; with a larger batch fewer iterations and a higher learning rate are needed.</source>
        <translation>Den größten Batch verwenden, den der Speicher der GPU fasst; mit größerem Batch braucht es weniger Iterationen und eine höhere Lernrate.</translation>
    </message>
    <message>
        <source>Resize first</source>
        <translation>Zuerst skalieren</translation>
    </message>
    <message>
        <source>Multi-animal only: every frame is resized to this width × height before anything else; the aspect ratio is not kept. Empty means off.</source>
        <translation>Nur Mehrtier: Jedes Bild wird zuallererst auf diese Breite × Höhe gebracht; das Seitenverhältnis bleibt nicht erhalten. Leer heißt aus.</translation>
    </message>
    <message>
        <source>This is how a multi-animal training really shrinks its images: the global scale does not. Videos must be analysed at the same size.</source>
        <translation>So verkleinert ein Mehrtier-Training seine Bilder wirklich: Der globale Maßstab tut es nicht. Videos müssen in derselben Größe analysiert werden.</translation>
    </message>
    <message>
        <source>Resize to 400 px height</source>
        <translation>Auf 400 px Höhe bringen</translation>
    </message>
    <message>
        <source>Resizes every frame to a height of 400 px, keeping the aspect ratio. DeepLabCut sets it itself when it trains a SuperAnimal model.</source>
        <translation>Bringt jedes Bild auf 400 px Höhe und behält das Seitenverhältnis. DeepLabCut setzt es selbst, wenn es ein SuperAnimal-Modell trainiert.</translation>
    </message>
    <message>
        <source>The trainer overwrites this value; leave it out.</source>
        <translation>Der Trainer überschreibt diesen Wert; weglassen.</translation>
    </message>
    <message>
        <source>Scaling probability</source>
        <translation>Skalieren: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Tensorpack only: share of images that are scaled; 0.6 when absent. The others keep their size, without the global scale too.</source>
        <translation>Nur tensorpack: Anteil der Bilder, die skaliert werden; 0.6, wenn es fehlt. Die übrigen behalten ihre Größe, auch ohne den globalen Maßstab.</translation>
    </message>
    <message>
        <source>Only the tensorpack loader has it; all other loaders scale every image.</source>
        <translation>Nur der Loader tensorpack hat es; alle anderen skalieren jedes Bild.</translation>
    </message>
    <message>
        <source>Target radius</source>
        <translation>Zielradius</translation>
    </message>
    <message>
        <source>Radius of the disc around each keypoint inside which the network learns &quot;here it is&quot;. It is multiplied by the image scale; the training fails when the key is missing.</source>
        <translation>Radius der Scheibe um jeden Keypoint, in der das Netz „hier ist er“ lernt. Er wird mit dem Bildmaßstab multipliziert; fehlt der Schlüssel, bricht das Training ab.</translation>
    </message>
    <message>
        <source>It is a radius, not a window size. Small discs are precise but rare to hit; below 5.7 px after scaling a disc can miss every cell of the 8 px grid.</source>
        <translation>Es ist ein Radius, keine Fenstergröße. Kleine Scheiben sind genau, aber selten zu treffen; unter 5.7 px nach der Skalierung kann eine Scheibe jede Zelle des 8-px-Rasters verfehlen.</translation>
    </message>
    <message>
        <source>Limb band half-width</source>
        <translation>Halbe Breite der Gliederbänder</translation>
    </message>
    <message>
        <source>Multi-animal only: half the width of the band between two connected keypoints in which the limb&apos;s direction is learned. The band is this value divided by the image scale, strongest on the limb.</source>
        <translation>Nur Mehrtier: die halbe Breite des Bands zwischen zwei verbundenen Keypoints, in dem die Richtung des Glieds gelernt wird. Das Band ist dieser Wert geteilt durch den Bildmaßstab, am stärksten auf dem Glied.</translation>
    </message>
    <message>
        <source>About half the thickness of the animal. Bands of different animals that overlap overwrite each other.</source>
        <translation>Etwa die halbe Dicke des Tiers. Bänder verschiedener Tiere, die sich überlappen, überschreiben einander.</translation>
    </message>
    <message>
        <source>Score-map shape</source>
        <translation>Form der Score-Map</translation>
    </message>
    <message>
        <source>plateau: a disc of ones; gaussian: a bell whose width depends on the image size only and ignores the target radius. Multi-animal training stops with an error at gaussian.</source>
        <translation>plateau: eine Scheibe aus Einsen; gaussian: eine Glocke, deren Breite nur von der Bildgröße abhängt und den Zielradius ignoriert. Das Mehrtier-Training bricht bei gaussian mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>plateau is what DeepLabCut&apos;s networks are tuned for.</source>
        <translation>Auf plateau sind DeepLabCuts Netze abgestimmt.</translation>
    </message>
    <message>
        <source>Location refinement</source>
        <translation>Positionsverfeinerung</translation>
    </message>
    <message>
        <source>Adds two maps per body part that learn the offset from the grid cell to the keypoint, so that predictions are finer than 8 px.</source>
        <translation>Fügt je Körperteil zwei Karten hinzu, die den Versatz von der Rasterzelle zum Keypoint lernen, sodass Vorhersagen feiner als 8 px sind.</translation>
    </message>
    <message>
        <source>Leave it on: DeepLabCut cannot read predictions without it.</source>
        <translation>Eingeschaltet lassen: Ohne sie kann DeepLabCut keine Vorhersagen lesen.</translation>
    </message>
    <message>
        <source>Offset normaliser</source>
        <translation>Versatznormierung</translation>
    </message>
    <message>
        <source>Offsets are divided by this many pixels before they are learned and multiplied again when predictions are read.</source>
        <translation>Versätze werden vor dem Lernen durch so viele Pixel geteilt und beim Lesen der Vorhersagen wieder multipliziert.</translation>
    </message>
    <message>
        <source>It must be the same in training and analysis; there is no reason to change it.</source>
        <translation>Muss in Training und Analyse gleich sein; es gibt keinen Grund zur Änderung.</translation>
    </message>
    <message>
        <source>Grid step</source>
        <translation>Rasterschritt</translation>
    </message>
    <message>
        <source>Image pixels per cell of the score map. Values below 8 switch to the multi-fusion network.</source>
        <translation>Bildpixel je Zelle der Score-Map. Werte unter 8 schalten auf das Multi-Fusion-Netz um.</translation>
    </message>
    <message>
        <source>8 is the only setting DeepLabCut writes; with 4 set smfactor to 4 too.</source>
        <translation>8 ist die einzige Einstellung, die DeepLabCut schreibt; mit 4 auch smfactor auf 4 setzen.</translation>
    </message>
    <message>
        <source>Score-map rounding</source>
        <translation>Rundung der Score-Map</translation>
    </message>
    <message>
        <source>Multi-animal only: the score map&apos;s sides are rounded up to multiples of this number of cells, to match the network.</source>
        <translation>Nur Mehrtier: Die Seiten der Score-Map werden auf Vielfache so vieler Zellen aufgerundet, passend zum Netz.</translation>
    </message>
    <message>
        <source>2 for stride 8, 4 for stride 4.</source>
        <translation>2 bei stride 8, 4 bei stride 4.</translation>
    </message>
    <message>
        <source>Weigh labelled parts only</source>
        <translation>Nur markierte Teile gewichten</translation>
    </message>
    <message>
        <source>Gives score-map channels without a label the weight 0, but only together with weigh_part_predictions. In multi-animal projects true stops DeepLabCut with an IndexError.</source>
        <translation>Gibt Score-Map-Kanälen ohne Markierung das Gewicht 0, aber nur zusammen mit weigh_part_predictions. In Mehrtier-Projekten bricht true DeepLabCut mit einem IndexError ab.</translation>
    </message>
    <message>
        <source>By default a part that is visible but not labelled is learned as background: label it, or use both switches.</source>
        <translation>Standardmäßig wird ein sichtbares, aber nicht markiertes Teil als Hintergrund gelernt: markieren oder beide Schalter verwenden.</translation>
    </message>
    <message>
        <source>Identity channels</source>
        <translation>Identitätskanäle</translation>
    </message>
    <message>
        <source>Extra score maps, one per individual, that learn who is who. DeepLabCut sets it to the number of individuals when identity is true in config.yaml.</source>
        <translation>Zusätzliche Score-Maps, eine je Individuum, die lernen, wer wer ist. DeepLabCut setzt die Zahl der Individuen ein, wenn identity in config.yaml true ist.</translation>
    </message>
    <message>
        <source>Set identity in config.yaml and create the training set again instead of editing this.</source>
        <translation>identity in config.yaml setzen und den Trainingsdatensatz neu anlegen, statt dies zu ändern.</translation>
    </message>
    <message>
        <source>Limbs</source>
        <translation>Glieder</translation>
    </message>
    <message>
        <source>Pairs of joint numbers between which limb bands are learned; DeepLabCut connects all pairs and prunes them after training.</source>
        <translation>Paare von Gelenknummern, zwischen denen Gliederbänder gelernt werden; DeepLabCut verbindet alle Paare und dünnt sie nach dem Training aus.</translation>
    </message>
    <message>
        <source>Keep it unless you know which limbs you need; num_limbs must be its length.</source>
        <translation>Beibehalten, außer die nötigen Glieder sind bekannt; num_limbs muss die Länge sein.</translation>
    </message>
    <message>
        <source>Learn limbs</source>
        <translation>Glieder lernen</translation>
    </message>
    <message>
        <source>Whether the network learns part affinity fields, with which DeepLabCut assembles keypoints into animals.</source>
        <translation>Ob das Netz Part Affinity Fields lernt, mit denen DeepLabCut Keypoints zu Tieren zusammensetzt.</translation>
    </message>
    <message>
        <source>Needed for more than one animal; false when the graph is empty.</source>
        <translation>Bei mehr als einem Tier nötig; false, wenn der Graph leer ist.</translation>
    </message>
    <message>
        <source>Number of limbs</source>
        <translation>Zahl der Glieder</translation>
    </message>
    <message>
        <source>Number of limb bands; DeepLabCut writes the length of the limb graph.</source>
        <translation>Zahl der Gliederbänder; DeepLabCut schreibt die Länge des Gliedergraphen.</translation>
    </message>
    <message>
        <source>Do not edit it without the graph.</source>
        <translation>Nicht ohne den Graphen ändern.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Brings every image to one size before anything else. Needs width and height; null is off.</source>
        <translation>Bringt jedes Bild zuerst auf eine Größe. Braucht width und height; null ist aus.</translation>
    </message>
    <message>
        <source>Use it where frames are much larger than the animal needs; labels are scaled along.</source>
        <translation>Sinnvoll, wo Bilder viel größer sind, als das Tier es braucht; Markierungen werden mitskaliert.</translation>
    </message>
    <message>
        <source>Resize width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width that images are resized to. DeepLabCut stops when it is missing.</source>
        <translation>Breite, auf die Bilder gebracht werden. Fehlt sie, bricht DeepLabCut ab.</translation>
    </message>
    <message>
        <source>Keep the shape of your frames.</source>
        <translation>Behalten Sie die Form Ihrer Bilder bei.</translation>
    </message>
    <message>
        <source>Resize height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height that images are resized to. DeepLabCut stops when it is missing.</source>
        <translation>Höhe, auf die Bilder gebracht werden. Fehlt sie, bricht DeepLabCut ab.</translation>
    </message>
    <message>
        <source>Keep the shape</source>
        <translation>Form beibehalten</translation>
    </message>
    <message>
        <source>The image is scaled to fit and padded with black at the right and at the bottom; otherwise it is stretched.</source>
        <translation>Das Bild wird eingepasst und rechts und unten schwarz aufgefüllt; sonst wird es verzerrt.</translation>
    </message>
    <message>
        <source>Leave it on: stretched animals are not what the network will see.</source>
        <translation>Anlassen: Verzerrte Tiere sieht das Netz später nicht.</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Längere Seite</translation>
    </message>
    <message>
        <source>The longer side of every image is scaled to this many pixels; null is off.</source>
        <translation>Die längere Seite jedes Bilds wird auf so viele Pixel gebracht; null ist aus.</translation>
    </message>
    <message>
        <source>The simplest way to train on frames that are too large for the memory.</source>
        <translation>Der einfachste Weg, Bilder zu trainieren, die für den Speicher zu groß sind.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Cuts a window of fixed size out of every image. Smaller images are padded with black. null is off.</source>
        <translation>Schneidet aus jedem Bild ein Fenster fester Größe. Kleinere Bilder werden schwarz aufgefüllt. null ist aus.</translation>
    </message>
    <message>
        <source>Without a crop all frames must have one size, or the batch must be 1.</source>
        <translation>Ohne Ausschnitt müssen alle Bilder gleich groß sein oder der Batch muss 1 sein.</translation>
    </message>
    <message>
        <source>Crop width</source>
        <translation>Ausschnittbreite</translation>
    </message>
    <message>
        <source>Width of the window that is cut out of each image, in pixels after scaling. DeepLabCut stops when it is missing.</source>
        <translation>Breite des Fensters, das aus jedem Bild geschnitten wird, in Pixeln nach der Skalierung. Fehlt sie, bricht DeepLabCut ab.</translation>
    </message>
    <message>
        <source>Large enough for the whole animal and what surrounds it; a multiple of 32 avoids padding with HRNet.</source>
        <translation>Groß genug für das ganze Tier und seine Umgebung; ein Vielfaches von 32 erspart HRNet das Auffüllen.</translation>
    </message>
    <message>
        <source>Crop height</source>
        <translation>Ausschnitthöhe</translation>
    </message>
    <message>
        <source>Height of the window that is cut out of each image, in pixels after scaling. DeepLabCut stops when it is missing.</source>
        <translation>Höhe des Fensters, das aus jedem Bild geschnitten wird, in Pixeln nach der Skalierung. Fehlt sie, bricht DeepLabCut ab.</translation>
    </message>
    <message>
        <source>Largest shift</source>
        <translation>Größte Verschiebung</translation>
    </message>
    <message>
        <source>How far the window moves away from the keypoint it was placed at, as a fraction of its sides; always to the right and down. Values above 0.4 become 0.4.</source>
        <translation>Wie weit sich das Fenster von dem Keypoint entfernt, an den es gesetzt wurde, als Anteil seiner Seiten; immer nach rechts und unten. Werte über 0.4 werden zu 0.4.</translation>
    </message>
    <message>
        <source>Small values keep the animal in view; large ones show it cut off at the upper left.</source>
        <translation>Kleine Werte behalten das Tier im Blick; große zeigen es oben links abgeschnitten.</translation>
    </message>
    <message>
        <source>Crop placement</source>
        <translation>Lage des Ausschnitts</translation>
    </message>
    <message>
        <source>uniform: anywhere; keypoints: at a keypoint; density: at a keypoint, crowded ones more often; hybrid: uniform or density, half and half.</source>
        <translation>uniform: irgendwo; keypoints: an einem Keypoint; density: an einem Keypoint, an dicht gedrängten häufiger; hybrid: je zur Hälfte uniform oder density.</translation>
    </message>
    <message>
        <source>Unlabelled parts count as a cluster at the top left: with many of them prefer uniform.</source>
        <translation>Nicht markierte Teile zählen als Häufung oben links: Bei vielen davon besser uniform.</translation>
    </message>
    <message>
        <source>Animal crop</source>
        <translation>Tierausschnitt</translation>
    </message>
    <message>
        <source>Top-down networks only: how the box of one animal is cut out and resized to the network&apos;s input.</source>
        <translation>Nur Top-down-Netze: wie der Rahmen eines Tiers ausgeschnitten und auf die Eingabe des Netzes gebracht wird.</translation>
    </message>
    <message>
        <source>Keep width and height the same in data.train and data.inference.</source>
        <translation>Halten Sie width und height in data.train und data.inference gleich.</translation>
    </message>
    <message>
        <source>Animal crop width</source>
        <translation>Breite des Tierausschnitts</translation>
    </message>
    <message>
        <source>Width of the network&apos;s input: each animal&apos;s box is resized to it.</source>
        <translation>Breite der Netzeingabe: Der Rahmen jedes Tiers wird darauf gebracht.</translation>
    </message>
    <message>
        <source>256 suits most animals; SimCC heads (rtmpose) must be told the same size.</source>
        <translation>256 passt für die meisten Tiere; SimCC-Köpfe (rtmpose) müssen dieselbe Größe kennen.</translation>
    </message>
    <message>
        <source>Animal crop height</source>
        <translation>Höhe des Tierausschnitts</translation>
    </message>
    <message>
        <source>Height of the network&apos;s input: each animal&apos;s box is resized to it.</source>
        <translation>Höhe der Netzeingabe: Der Rahmen jedes Tiers wird darauf gebracht.</translation>
    </message>
    <message>
        <source>Animal crop margin</source>
        <translation>Rand des Tierausschnitts</translation>
    </message>
    <message>
        <source>Pixels added around the box on every side before it is resized.</source>
        <translation>Pixel, die vor dem Skalieren auf jeder Seite des Rahmens hinzukommen.</translation>
    </message>
    <message>
        <source>bbox_margin already leaves room around the keypoints.</source>
        <translation>bbox_margin lässt schon Platz um die Keypoints.</translation>
    </message>
    <message>
        <source>Crop with context</source>
        <translation>Ausschnitt mit Umgebung</translation>
    </message>
    <message>
        <source>The shorter side of the box grows until it has the shape of the input; otherwise what lies outside the box is blacked out.</source>
        <translation>Die kürzere Seite des Rahmens wächst, bis er die Form der Eingabe hat; sonst wird geschwärzt, was außerhalb liegt.</translation>
    </message>
    <message>
        <source>Conditional top-down networks are trained without it.</source>
        <translation>Bedingte Top-down-Netze werden ohne trainiert.</translation>
    </message>
    <message>
        <source>Box jitter</source>
        <translation>Rahmen-Jitter</translation>
    </message>
    <message>
        <source>Top-down networks only: scales and shifts each animal&apos;s box at random, so that the network learns to live with an inexact detector.</source>
        <translation>Nur Top-down-Netze: Skaliert und verschiebt den Rahmen jedes Tiers zufällig, damit das Netz mit einem ungenauen Detektor leben lernt.</translation>
    </message>
    <message>
        <source>DeepLabCut&apos;s rtmpose files use it; add it where the detector&apos;s boxes are loose.</source>
        <translation>DeepLabCuts rtmpose-Dateien nutzen es; sinnvoll, wo die Rahmen des Detektors locker sitzen.</translation>
    </message>
    <message>
        <source>Box shift</source>
        <translation>Rahmenverschiebung</translation>
    </message>
    <message>
        <source>Largest shift of a box, as a fraction of its sides.</source>
        <translation>Größte Verschiebung eines Rahmens, als Anteil seiner Seiten.</translation>
    </message>
    <message>
        <source>0.16 is what DeepLabCut&apos;s rtmpose files use.</source>
        <translation>DeepLabCuts rtmpose-Dateien nehmen 0.16.</translation>
    </message>
    <message>
        <source>Box shift: probability</source>
        <translation>Rahmenverschiebung: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of the boxes that are shifted.</source>
        <translation>Anteil der Rahmen, die verschoben werden.</translation>
    </message>
    <message>
        <source>0.3 is what DeepLabCut&apos;s rtmpose files use.</source>
        <translation>DeepLabCuts rtmpose-Dateien nehmen 0.3.</translation>
    </message>
    <message>
        <source>Box scale</source>
        <translation>Rahmenskalierung</translation>
    </message>
    <message>
        <source>Smallest and largest factor on the sides of a box; drawn from a normal distribution cut off at both.</source>
        <translation>Kleinster und größter Faktor auf die Seiten eines Rahmens; aus einer beidseitig abgeschnittenen Normalverteilung gezogen.</translation>
    </message>
    <message>
        <source>Because the distribution is centred at 0, the smallest factor is the most frequent one.</source>
        <translation>Da die Verteilung bei 0 ihre Mitte hat, ist der kleinste Faktor der häufigste.</translation>
    </message>
    <message>
        <source>Box scale: probability</source>
        <translation>Rahmenskalierung: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of the boxes that are scaled.</source>
        <translation>Anteil der Rahmen, die skaliert werden.</translation>
    </message>
    <message>
        <source>1.0 is what DeepLabCut&apos;s rtmpose files use.</source>
        <translation>DeepLabCuts rtmpose-Dateien nehmen 1.0.</translation>
    </message>
    <message>
        <source>Box jitter: probability</source>
        <translation>Rahmen-Jitter: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of the images whose boxes are changed at all.</source>
        <translation>Anteil der Bilder, deren Rahmen überhaupt verändert werden.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>Pads images to a smallest size or to a multiple of some number. HRNet and DEKR need multiples of 32.</source>
        <translation>Füllt Bilder auf eine Mindestgröße oder ein Vielfaches einer Zahl auf. HRNet und DEKR brauchen Vielfache von 32.</translation>
    </message>
    <message>
        <source>A crop whose sides are multiples of 32 needs no padding.</source>
        <translation>Ein Ausschnitt, dessen Seiten Vielfache von 32 sind, braucht kein Auffüllen.</translation>
    </message>
    <message>
        <source>Width a multiple of</source>
        <translation>Breite ein Vielfaches von</translation>
    </message>
    <message>
        <source>The width is padded to a multiple of this. Write null to use min_width instead.</source>
        <translation>Die Breite wird auf ein Vielfaches davon aufgefüllt. null, um stattdessen min_width zu nutzen.</translation>
    </message>
    <message>
        <source>32 for HRNet.</source>
        <translation>32 für HRNet.</translation>
    </message>
    <message>
        <source>Height a multiple of</source>
        <translation>Höhe ein Vielfaches von</translation>
    </message>
    <message>
        <source>The height is padded to a multiple of this. Write null to use min_height instead.</source>
        <translation>Die Höhe wird auf ein Vielfaches davon aufgefüllt. null, um stattdessen min_height zu nutzen.</translation>
    </message>
    <message>
        <source>Smallest width</source>
        <translation>Kleinste Breite</translation>
    </message>
    <message>
        <source>Narrower images are padded to this width. Excludes pad_width_divisor, which must then be null.</source>
        <translation>Schmalere Bilder werden auf diese Breite aufgefüllt. Schließt pad_width_divisor aus, das dann null sein muss.</translation>
    </message>
    <message>
        <source>Only where frames are smaller than the network needs.</source>
        <translation>Nur wo Bilder kleiner sind, als das Netz es braucht.</translation>
    </message>
    <message>
        <source>Smallest height</source>
        <translation>Kleinste Höhe</translation>
    </message>
    <message>
        <source>Lower images are padded to this height. Excludes pad_height_divisor, which must then be null.</source>
        <translation>Niedrigere Bilder werden auf diese Höhe aufgefüllt. Schließt pad_height_divisor aus, das dann null sein muss.</translation>
    </message>
    <message>
        <source>Place in the padding</source>
        <translation>Lage im aufgefüllten Bild</translation>
    </message>
    <message>
        <source>Where the image lies in the padded one.</source>
        <translation>Wo das Bild im aufgefüllten liegt.</translation>
    </message>
    <message>
        <source>random also applies to analysis, where it shifts every frame differently.</source>
        <translation>random gilt auch beim Analysieren und verschiebt dort jedes Bild anders.</translation>
    </message>
    <message>
        <source>Padding content</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>reflect_101 mirrors the image at its edge, constant fills with border_value.</source>
        <translation>reflect_101 spiegelt das Bild am Rand, constant füllt mit border_value.</translation>
    </message>
    <message>
        <source>Mirrored animals at the edge can be mistaken for real ones: then use constant.</source>
        <translation>Gespiegelte Tiere am Rand können für echte gehalten werden: dann constant.</translation>
    </message>
    <message>
        <source>Padding value</source>
        <translation>Füllwert</translation>
    </message>
    <message>
        <source>Grey value of the padding with border_mode constant.</source>
        <translation>Grauwert der Füllung bei border_mode constant.</translation>
    </message>
    <message>
        <source>0 is black.</source>
        <translation>0 ist Schwarz.</translation>
    </message>
    <message>
        <source>Padding value of masks</source>
        <translation>Füllwert von Masken</translation>
    </message>
    <message>
        <source>Padding of segmentation masks, which pose training has none of.</source>
        <translation>Füllung von Segmentierungsmasken, die das Pose-Training nicht hat.</translation>
    </message>
    <message>
        <source>It has no effect on pose training.</source>
        <translation>Für das Pose-Training ohne Wirkung.</translation>
    </message>
    <message>
        <source>Batch resizing</source>
        <translation>Batch-Größenänderung</translation>
    </message>
    <message>
        <source>Training only: brings all images of a batch to one random size. DeepLabCut&apos;s detectors use it.</source>
        <translation>Nur im Training: bringt alle Bilder eines Batches auf eine zufällige Größe. DeepLabCuts Detektoren nutzen es.</translation>
    </message>
    <message>
        <source>An alternative to the crop for frames of different sizes.</source>
        <translation>Eine Alternative zum Ausschnitt bei Bildern verschiedener Größe.</translation>
    </message>
    <message>
        <source>Batch resizing: kind</source>
        <translation>Batch-Größenänderung: Art</translation>
    </message>
    <message>
        <source>ResizeFromDataSizeCollate scales the first image&apos;s size, ResizeFromListCollate picks one of a list.</source>
        <translation>ResizeFromDataSizeCollate skaliert die Größe des ersten Bilds, ResizeFromListCollate wählt eine aus einer Liste.</translation>
    </message>
    <message>
        <source>The first suits frames of one camera.</source>
        <translation>Das Erste passt für Bilder einer Kamera.</translation>
    </message>
    <message>
        <source>Batch resizing: smallest</source>
        <translation>Batch-Größenänderung: kleinster Faktor</translation>
    </message>
    <message>
        <source>Smallest factor on the image size.</source>
        <translation>Kleinster Faktor auf die Bildgröße.</translation>
    </message>
    <message>
        <source>The animal must still be recognisable.</source>
        <translation>Das Tier muss noch zu erkennen sein.</translation>
    </message>
    <message>
        <source>Batch resizing: largest</source>
        <translation>Batch-Größenänderung: größter Faktor</translation>
    </message>
    <message>
        <source>Largest factor on the image size.</source>
        <translation>Größter Faktor auf die Bildgröße.</translation>
    </message>
    <message>
        <source>1.0 keeps the memory needed known.</source>
        <translation>Mit 1.0 bleibt der Speicherbedarf bekannt.</translation>
    </message>
    <message>
        <source>Batch resizing: short side at least</source>
        <translation>Batch-Größenänderung: kurze Seite mindestens</translation>
    </message>
    <message>
        <source>The shorter side never becomes smaller than this.</source>
        <translation>Die kürzere Seite wird nie kleiner.</translation>
    </message>
    <message>
        <source>Batch resizing: short side at most</source>
        <translation>Batch-Größenänderung: kurze Seite höchstens</translation>
    </message>
    <message>
        <source>The shorter side never becomes larger than this.</source>
        <translation>Die kürzere Seite wird nie größer.</translation>
    </message>
    <message>
        <source>Lower it when the memory is short.</source>
        <translation>Verringern, wenn der Speicher knapp ist.</translation>
    </message>
    <message>
        <source>Batch resizing: longest shape</source>
        <translation>Batch-Größenänderung: längste Form</translation>
    </message>
    <message>
        <source>Largest ratio of the longer to the shorter side.</source>
        <translation>Größtes Verhältnis der längeren zur kürzeren Seite.</translation>
    </message>
    <message>
        <source>Batch resizing: multiple of</source>
        <translation>Batch-Größenänderung: Vielfaches von</translation>
    </message>
    <message>
        <source>Both sides are rounded up to a multiple of this.</source>
        <translation>Beide Seiten werden auf ein Vielfaches davon aufgerundet.</translation>
    </message>
    <message>
        <source>32 for detectors and HRNet.</source>
        <translation>32 für Detektoren und HRNet.</translation>
    </message>
    <message>
        <source>Batch resizing: square</source>
        <translation>Batch-Größenänderung: quadratisch</translation>
    </message>
    <message>
        <source>All images of the batch become squares.</source>
        <translation>Alle Bilder des Batches werden Quadrate.</translation>
    </message>
    <message>
        <source>Only for square arenas.</source>
        <translation>Nur bei quadratischen Arenen.</translation>
    </message>
    <message>
        <source>Batch resizing: shift</source>
        <translation>Batch-Größenänderung: Verschiebung</translation>
    </message>
    <message>
        <source>Images may be shifted beyond their edge by this many pixels.</source>
        <translation>Bilder dürfen so viele Pixel über ihren Rand hinaus verschoben werden.</translation>
    </message>
    <message>
        <source>Batch resizing: longest side</source>
        <translation>Batch-Größenänderung: längste Seite</translation>
    </message>
    <message>
        <source>No side of a scaled image becomes larger than this.</source>
        <translation>Keine Seite eines skalierten Bilds wird größer.</translation>
    </message>
    <message>
        <source>Batch resizing: seed</source>
        <translation>Batch-Größenänderung: Seed</translation>
    </message>
    <message>
        <source>Seed of the random sizes.</source>
        <translation>Seed der zufälligen Größen.</translation>
    </message>
    <message>
        <source>Batch resizing: sizes</source>
        <translation>Batch-Größenänderung: Größen</translation>
    </message>
    <message>
        <source>ResizeFromListCollate only: the sizes to choose from, a number for squares or [height, width].</source>
        <translation>Nur ResizeFromListCollate: die Größen zur Auswahl, eine Zahl für Quadrate oder [Höhe, Breite].</translation>
    </message>
    <message>
        <source>Height comes first here.</source>
        <translation>Hier steht die Höhe zuerst.</translation>
    </message>
    <message>
        <source>Rotation, zoom and shift</source>
        <translation>Drehung, Zoom und Verschiebung</translation>
    </message>
    <message>
        <source>Turns, zooms and shifts the image on a canvas of the same size; what comes in from outside is black. null is off.</source>
        <translation>Dreht, vergrößert und verschiebt das Bild auf einer gleich großen Fläche; was von außen hereinkommt, ist schwarz. null ist aus.</translation>
    </message>
    <message>
        <source>An empty mapping is not off: it shears and shifts with the defaults of albumentations.</source>
        <translation>Eine leere Zuordnung ist nicht aus: Sie schert und verschiebt mit den Vorgaben von albumentations.</translation>
    </message>
    <message>
        <source>Images are turned by a random angle between minus and plus this many degrees.</source>
        <translation>Bilder werden um einen zufälligen Winkel zwischen minus und plus so vielen Grad gedreht.</translation>
    </message>
    <message>
        <source>180 for animals filmed from above; little for a fixed side view.</source>
        <translation>180 bei Tieren, die von oben gefilmt sind; wenig bei fester Seitenansicht.</translation>
    </message>
    <message>
        <source>Rotation and zoom: probability</source>
        <translation>Drehung und Zoom: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of the images that are turned, zoomed and shifted, all three together. 0.9 when the key is absent.</source>
        <translation>Anteil der Bilder, die gedreht, vergrößert und verschoben werden, alles drei zusammen. 0.9, wenn der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>0.5 keeps half of the images as they are.</source>
        <translation>0.5 lässt die Hälfte der Bilder, wie sie ist.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Smallest and largest zoom factor. The canvas keeps its size: below 1 the image gets a black border.</source>
        <translation>Kleinster und größter Zoomfaktor. Die Fläche bleibt gleich: Unter 1 bekommt das Bild einen schwarzen Rand.</translation>
    </message>
    <message>
        <source>Cover the sizes that the animal has in your videos; the target radius is not scaled along.</source>
        <translation>Decken Sie die Größen ab, die das Tier in Ihren Videos hat; der Zielradius skaliert nicht mit.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Images are shifted by up to this many pixels along both axes.</source>
        <translation>Bilder werden auf beiden Achsen um bis zu so viele Pixel verschoben.</translation>
    </message>
    <message>
        <source>The crop already moves the animal about: needed for top-down networks and detectors only.</source>
        <translation>Der Ausschnitt bewegt das Tier schon: nur für Top-down-Netze und Detektoren nötig.</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
        <source>Mirrors images: true for half of them, a number for that share, or a mapping with p and symmetries. Without symmetries a mirrored left ear stays the left ear.</source>
        <translation>Spiegelt Bilder: true für die Hälfte, eine Zahl für diesen Anteil oder eine Zuordnung mit p und symmetries. Ohne symmetries bleibt ein gespiegeltes linkes Ohr das linke Ohr.</translation>
    </message>
    <message>
        <source>With left and right body parts give the pairs in symmetries, or leave it off.</source>
        <translation>Bei linken und rechten Körperteilen die Paare in symmetries angeben oder auslassen.</translation>
    </message>
    <message>
        <source>Flip: probability</source>
        <translation>Spiegeln: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share of the images that are mirrored.</source>
        <translation>Anteil der Bilder, die gespiegelt werden.</translation>
    </message>
    <message>
        <source>0.5 shows both sides equally often.</source>
        <translation>0.5 zeigt beide Seiten gleich oft.</translation>
    </message>
    <message>
        <source>Left and right pairs</source>
        <translation>Links-rechts-Paare</translation>
    </message>
    <message>
        <source>Pairs of body part numbers that change places in a mirrored image. With several animals only those of the first one do.</source>
        <translation>Paare von Körperteilnummern, die im gespiegelten Bild die Plätze tauschen. Bei mehreren Tieren nur die des ersten.</translation>
    </message>
    <message>
        <source>Count from 0 in the order of metadata.bodyparts.</source>
        <translation>Ab 0 gezählt, in der Reihenfolge von metadata.bodyparts.</translation>
    </message>
    <message>
        <source>Blurs half of the images along a random line of 3, 5 or 7 px. Options below it are not read.</source>
        <translation>Verwischt die Hälfte der Bilder entlang einer zufälligen Linie von 3, 5 oder 7 px. Optionen darunter werden nicht gelesen.</translation>
    </message>
    <message>
        <source>For fast animals and long exposures. The line is not centred: the picture moves by up to 3 px, the labels do not.</source>
        <translation>Für schnelle Tiere und lange Belichtung. Die Linie ist nicht zentriert: Das Bild rückt um bis zu 3 px, die Markierungen nicht.</translation>
    </message>
    <message>
        <source>Equalise</source>
        <translation>Ausgleichen</translation>
    </message>
    <message>
        <source>Equalises the histogram of each colour in half of the images.</source>
        <translation>Gleicht in der Hälfte der Bilder das Histogramm jeder Farbe aus.</translation>
    </message>
    <message>
        <source>For recordings under changing light; it changes colours.</source>
        <translation>Für Aufnahmen bei wechselndem Licht; es verändert Farben.</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Takes 50 to 100 % of the colour out of half of the images.</source>
        <translation>Nimmt der Hälfte der Bilder 50 bis 100 % der Farbe.</translation>
    </message>
    <message>
        <source>Where cameras or light differ in colour.</source>
        <translation>Wo sich Kameras oder Licht in der Farbe unterscheiden.</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normalisieren</translation>
    </message>
    <message>
        <source>Subtracts the mean colour of ImageNet and divides by its spread.</source>
        <translation>Zieht die mittlere Farbe von ImageNet ab und teilt durch deren Streuung.</translation>
    </message>
    <message>
        <source>The pretrained weights need it: leave it on, in training and in analysis.</source>
        <translation>Die vortrainierten Gewichte brauchen es: im Training und beim Analysieren anlassen.</translation>
    </message>
    <message>
        <source>Scale to 0…1</source>
        <translation>Auf 0…1 skalieren</translation>
    </message>
    <message>
        <source>Divides pixels by 255. It comes after normalisation, which already did.</source>
        <translation>Teilt Pixel durch 255. Es folgt auf die Normalisierung, die das schon getan hat.</translation>
    </message>
    <message>
        <source>Only together with normalize_images: false.</source>
        <translation>Nur zusammen mit normalize_images: false.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Half of the images get noise with a variance between 0 and the square of this number. true counts as 1, a mapping as 12.75.</source>
        <translation>Die Hälfte der Bilder bekommt Rauschen mit einer Varianz zwischen 0 und dem Quadrat dieser Zahl. true zählt als 1, eine Zuordnung als 12.75.</translation>
    </message>
    <message>
        <source>Give a number; 12.75 is DeepLabCut&apos;s.</source>
        <translation>Geben Sie eine Zahl an; DeepLabCut nimmt 12.75.</translation>
    </message>
    <message>
        <source>Ten black rectangles of 1 to 5 % of the sides in half of the images; keypoints below one are not trained.</source>
        <translation>Zehn schwarze Rechtecke von 1 bis 5 % der Seiten in der Hälfte der Bilder; Keypoints darunter werden nicht trainiert.</translation>
    </message>
    <message>
        <source>For animals that are partly hidden.</source>
        <translation>Für teils verdeckte Tiere.</translation>
    </message>
    <message>
        <source>Warps half of the images smoothly, along the diagonal only; keypoints move along.</source>
        <translation>Verzerrt die Hälfte der Bilder glatt, nur entlang der Diagonalen; Keypoints wandern mit.</translation>
    </message>
    <message>
        <source>Rarely needed; it makes labels a little less exact.</source>
        <translation>Selten nötig; es macht Markierungen etwas ungenauer.</translation>
    </message>
    <message>
        <source>Box margin</source>
        <translation>Rahmenrand</translation>
    </message>
    <message>
        <source>Pixels around an animal&apos;s keypoints that make its box, for detectors and top-down networks.</source>
        <translation>Pixel um die Keypoints eines Tiers, die seinen Rahmen bilden, für Detektoren und Top-down-Netze.</translation>
    </message>
    <message>
        <source>The box should hold the whole animal, not only its labelled parts.</source>
        <translation>Der Rahmen soll das ganze Tier fassen, nicht nur die markierten Teile.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Always RGB.</source>
        <translation>Immer RGB.</translation>
    </message>
    <message>
        <source>Any other value is refused.</source>
        <translation>Jeder andere Wert wird zurückgewiesen.</translation>
    </message>
    <message>
        <source>Made-up conditions</source>
        <translation>Erdachte Bedingungen</translation>
    </message>
    <message>
        <source>Conditional top-down: errors that are put into the given pose in training.</source>
        <translation>Bedingt Top-down: Fehler, die im Training in die gegebene Pose eingebaut werden.</translation>
    </message>
    <message>
        <source>Conditions: size of errors</source>
        <translation>Bedingungen: Größe der Fehler</translation>
    </message>
    <message>
        <source>Spread of the errors, for all body parts or one a body part.</source>
        <translation>Streuung der Fehler, für alle Körperteile oder eine je Teil.</translation>
    </message>
    <message>
        <source>Conditions: left and right pairs</source>
        <translation>Bedingungen: Links-rechts-Paare</translation>
    </message>
    <message>
        <source>Body parts that may be mistaken for each other.</source>
        <translation>Körperteile, die verwechselt werden können.</translation>
    </message>
    <message>
        <source>Conditions: small shifts</source>
        <translation>Bedingungen: kleine Verschiebungen</translation>
    </message>
    <message>
        <source>Share of the keypoints that are shifted a little.</source>
        <translation>Anteil der Keypoints, die etwas verschoben werden.</translation>
    </message>
    <message>
        <source>Conditions: swaps</source>
        <translation>Bedingungen: Vertauschungen</translation>
    </message>
    <message>
        <source>Share of the keypoints that come from another animal.</source>
        <translation>Anteil der Keypoints, die von einem anderen Tier stammen.</translation>
    </message>
    <message>
        <source>Conditions: left for right</source>
        <translation>Bedingungen: links statt rechts</translation>
    </message>
    <message>
        <source>Share of the keypoints that change places with their counterpart.</source>
        <translation>Anteil der Keypoints, die mit ihrem Gegenstück den Platz tauschen.</translation>
    </message>
    <message>
        <source>Conditions: misses</source>
        <translation>Bedingungen: Fehlgriffe</translation>
    </message>
    <message>
        <source>Share of the keypoints that are far off.</source>
        <translation>Anteil der Keypoints, die weit danebenliegen.</translation>
    </message>
    <message>
        <source>File version</source>
        <translation>Dateiversion</translation>
    </message>
    <message>
        <source>Version of the file&apos;s format.</source>
        <translation>Version des Dateiformats.</translation>
    </message>
    <message>
        <source>Leave it.</source>
        <translation>Unverändert lassen.</translation>
    </message>
    <message>
        <source>Folder of the project when the file was made.</source>
        <translation>Ordner des Projekts, als die Datei entstand.</translation>
    </message>
    <message>
        <source>Correct it after moving a project.</source>
        <translation>Nach dem Verschieben des Projekts berichtigen.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>Where the file was when it was made.</source>
        <translation>Wo die Datei lag, als sie entstand.</translation>
    </message>
    <message>
        <source>Body parts</source>
        <translation>Körperteile</translation>
    </message>
    <message>
        <source>Names of the body parts, in the order of the maps.</source>
        <translation>Namen der Körperteile in der Reihenfolge der Karten.</translation>
    </message>
    <message>
        <source>They must be those of the labels.</source>
        <translation>Es müssen die der Markierungen sein.</translation>
    </message>
    <message>
        <source>Unique body parts</source>
        <translation>Einmalige Körperteile</translation>
    </message>
    <message>
        <source>Parts that exist once, such as the corners of a box.</source>
        <translation>Teile, die es einmal gibt, etwa die Ecken einer Box.</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Names of the animals; their number is how many are looked for.</source>
        <translation>Namen der Tiere; so viele werden gesucht.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Whether animals are told apart by their looks.</source>
        <translation>Ob Tiere am Aussehen unterschieden werden.</translation>
    </message>
    <message>
        <source>It belongs to the project.</source>
        <translation>Gehört zum Projekt.</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Erste Gewichte</translation>
    </message>
    <message>
        <source>null: ImageNet weights. A mapping: snapshot_path and options, for fine-tuning or SuperAnimal models.</source>
        <translation>null: ImageNet-Gewichte. Eine Zuordnung: snapshot_path und Optionen, zum Feinabstimmen oder für SuperAnimal-Modelle.</translation>
    </message>
    <message>
        <source>DeepLabCut writes it when a shuffle is made from a SuperAnimal model.</source>
        <translation>DeepLabCut schreibt es, wenn ein Shuffle aus einem SuperAnimal-Modell entsteht.</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>Fortsetzen von</translation>
    </message>
    <message>
        <source>Snapshot that training goes on from; its epochs count as done.</source>
        <translation>Snapshot, von dem aus weitertrainiert wird; seine Epochen zählen als erledigt.</translation>
    </message>
    <message>
        <source>Save the optimizer too, or the first epochs are rough.</source>
        <translation>Auch den Optimierer speichern, sonst sind die ersten Epochen unruhig.</translation>
    </message>
    <message>
        <source>Detector, whole</source>
        <translation>Detektor, ganz</translation>
    </message>
    <message>
        <source>Top-down networks: the network that finds the boxes of the animals, with settings of its own.</source>
        <translation>Top-down-Netze: das Netz, das die Rahmen der Tiere findet, mit eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>null for all other networks.</source>
        <translation>null für alle anderen Netze.</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>Vorauslesen</translation>
    </message>
    <message>
        <source>Frames are read while others are analysed.</source>
        <translation>Bilder werden gelesen, während andere analysiert werden.</translation>
    </message>
    <message>
        <source>Read ahead: batches</source>
        <translation>Vorauslesen: Batches</translation>
    </message>
    <message>
        <source>How many batches wait at most.</source>
        <translation>Wie viele Batches höchstens warten.</translation>
    </message>
    <message>
        <source>Read ahead: seconds to wait</source>
        <translation>Vorauslesen: Wartezeit in Sekunden</translation>
    </message>
    <message>
        <source>After so many seconds without a frame analysis stops.</source>
        <translation>Nach so vielen Sekunden ohne Bild bricht die Analyse ab.</translation>
    </message>
    <message>
        <source>Raise it for slow network drives.</source>
        <translation>Für langsame Netzlaufwerke erhöhen.</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Kompilieren</translation>
    </message>
    <message>
        <source>The network is compiled before analysis.</source>
        <translation>Das Netz wird vor der Analyse kompiliert.</translation>
    </message>
    <message>
        <source>For long videos on a new GPU.</source>
        <translation>Für lange Videos auf einer neuen GPU.</translation>
    </message>
    <message>
        <source>Compile: backend</source>
        <translation>Kompilieren: Backend</translation>
    </message>
    <message>
        <source>Compiler that torch.compile uses.</source>
        <translation>Compiler, den torch.compile nutzt.</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Halbe Genauigkeit</translation>
    </message>
    <message>
        <source>Analysis computes with 16-bit numbers where possible.</source>
        <translation>Die Analyse rechnet wo möglich mit 16-Bit-Zahlen.</translation>
    </message>
    <message>
        <source>Faster on a GPU; results differ a little.</source>
        <translation>Auf einer GPU schneller; Ergebnisse weichen etwas ab.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Conditional top-down: where the given poses come from: a shuffle, a model or a file of predictions.</source>
        <translation>Bedingt Top-down: woher die gegebenen Posen kommen: ein Shuffle, ein Modell oder eine Datei mit Vorhersagen.</translation>
    </message>
    <message>
        <source>A file of predictions works for evaluation only.</source>
        <translation>Eine Datei mit Vorhersagen geht nur für die Auswertung.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Snapshots to analyse with, by number or name; null: as config.yaml says.</source>
        <translation>Snapshots, mit denen analysiert wird, nach Nummer oder Name; null: wie in config.yaml.</translation>
    </message>
    <message>
        <source>null.</source>
        <translation>null.</translation>
    </message>
    <message>
        <source>Results folder</source>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <source>Where results are written; null: beside the videos.</source>
        <translation>Wohin Ergebnisse geschrieben werden; null: neben die Videos.</translation>
    </message>
    <message>
        <source>Evaluation: frames</source>
        <translation>Auswertung: Bilder</translation>
    </message>
    <message>
        <source>Which frames evaluation uses: train, test or all.</source>
        <translation>Welche Bilder ausgewertet werden: train, test oder all.</translation>
    </message>
    <message>
        <source>all.</source>
        <translation>all.</translation>
    </message>
    <message>
        <source>Evaluation: lowest score</source>
        <translation>Auswertung: kleinste Sicherheit</translation>
    </message>
    <message>
        <source>Predictions below this score are left out of the second error; a number, a list or a mapping of body parts.</source>
        <translation>Vorhersagen darunter bleiben im zweiten Fehler weg; eine Zahl, eine Liste oder eine Zuordnung von Körperteilen.</translation>
    </message>
    <message>
        <source>0.6.</source>
        <translation>0.6.</translation>
    </message>
    <message>
        <source>Evaluation: body parts</source>
        <translation>Auswertung: Körperteile</translation>
    </message>
    <message>
        <source>Body parts that errors are computed for: all, or a list.</source>
        <translation>Körperteile, für die Fehler berechnet werden: all oder eine Liste.</translation>
    </message>
    <message>
        <source>Evaluation: for each part</source>
        <translation>Auswertung: je Körperteil</translation>
    </message>
    <message>
        <source>Errors are also given for each body part.</source>
        <translation>Fehler werden auch für jeden Körperteil angegeben.</translation>
    </message>
    <message>
        <source>true shows which part is hard.</source>
        <translation>true zeigt, welcher Teil schwierig ist.</translation>
    </message>
    <message>
        <source>Evaluation: as multi-animal</source>
        <translation>Auswertung: wie mehrere Tiere</translation>
    </message>
    <message>
        <source>Evaluates a single-animal project as if there were several animals.</source>
        <translation>Wertet ein Projekt mit einem Tier aus, als wären es mehrere.</translation>
    </message>
    <message>
        <source>Predictor: kind</source>
        <translation>Prädiktor: Art</translation>
    </message>
    <message>
        <source>How predictions are read from the maps.</source>
        <translation>Wie Vorhersagen aus den Karten gelesen werden.</translation>
    </message>
    <message>
        <source>It belongs to the head: leave it.</source>
        <translation>Gehört zum Kopf: unverändert lassen.</translation>
    </message>
    <message>
        <source>Predictor: sigmoid</source>
        <translation>Prädiktor: Sigmoid</translation>
    </message>
    <message>
        <source>Scores are the sigmoid of the maps.</source>
        <translation>Sicherheiten sind das Sigmoid der Karten.</translation>
    </message>
    <message>
        <source>true with WeightedBCECriterion, false with WeightedMSECriterion.</source>
        <translation>true mit WeightedBCECriterion, false mit WeightedMSECriterion.</translation>
    </message>
    <message>
        <source>Predictor: clip scores</source>
        <translation>Prädiktor: Sicherheiten begrenzen</translation>
    </message>
    <message>
        <source>Scores are limited to 0…1.</source>
        <translation>Sicherheiten werden auf 0…1 begrenzt.</translation>
    </message>
    <message>
        <source>true without a sigmoid.</source>
        <translation>true ohne Sigmoid.</translation>
    </message>
    <message>
        <source>Predictor: location refinement</source>
        <translation>Prädiktor: Location Refinement</translation>
    </message>
    <message>
        <source>Predictions are refined within their grid cell.</source>
        <translation>Vorhersagen werden innerhalb ihrer Gitterzelle verfeinert.</translation>
    </message>
    <message>
        <source>It must fit the head.</source>
        <translation>Muss zum Kopf passen.</translation>
    </message>
    <message>
        <source>Predictor: offset normaliser</source>
        <translation>Prädiktor: Versatz-Normierung</translation>
    </message>
    <message>
        <source>Offsets are multiplied by this many pixels.</source>
        <translation>Versätze werden mit so vielen Pixeln multipliziert.</translation>
    </message>
    <message>
        <source>The same as in the target generator.</source>
        <translation>Dieselbe wie im Zielgenerator.</translation>
    </message>
    <message>
        <source>Predictor: offset normaliser (limbs)</source>
        <translation>Prädiktor: Versatz-Normierung (Glieder)</translation>
    </message>
    <message>
        <source>Predictor: animals</source>
        <translation>Prädiktor: Tiere</translation>
    </message>
    <message>
        <source>How many animals are looked for.</source>
        <translation>Wie viele Tiere gesucht werden.</translation>
    </message>
    <message>
        <source>As many as the project has.</source>
        <translation>So viele, wie das Projekt hat.</translation>
    </message>
    <message>
        <source>Predictor: body parts</source>
        <translation>Prädiktor: Körperteile</translation>
    </message>
    <message>
        <source>Body parts of an animal.</source>
        <translation>Körperteile eines Tiers.</translation>
    </message>
    <message>
        <source>Predictor: unique body parts</source>
        <translation>Prädiktor: einmalige Körperteile</translation>
    </message>
    <message>
        <source>Unique parts in this head: none, they have a head of their own.</source>
        <translation>Einmalige Teile in diesem Kopf: keine, sie haben einen eigenen.</translation>
    </message>
    <message>
        <source>Predictor: limbs</source>
        <translation>Prädiktor: Glieder</translation>
    </message>
    <message>
        <source>Pairs of body part numbers along which animals are put together.</source>
        <translation>Paare von Körperteilnummern, entlang derer Tiere zusammengesetzt werden.</translation>
    </message>
    <message>
        <source>The same as the target generator&apos;s.</source>
        <translation>Dieselben wie im Zielgenerator.</translation>
    </message>
    <message>
        <source>Predictor: limbs used</source>
        <translation>Prädiktor: genutzte Glieder</translation>
    </message>
    <message>
        <source>Numbers of the limbs that are used to put animals together.</source>
        <translation>Nummern der Glieder, mit denen Tiere zusammengesetzt werden.</translation>
    </message>
    <message>
        <source>DeepLabCut finds the best ones in evaluation (paf_best).</source>
        <translation>DeepLabCut findet die besten beim Auswerten (paf_best).</translation>
    </message>
    <message>
        <source>Predictor: peak distance</source>
        <translation>Prädiktor: Gipfelabstand</translation>
    </message>
    <message>
        <source>Peaks of a score map that are nearer than so many cells count as one.</source>
        <translation>Gipfel einer Score Map, die näher als so viele Zellen liegen, zählen als einer.</translation>
    </message>
    <message>
        <source>Lower it for animals that touch.</source>
        <translation>Verringern, wenn sich Tiere berühren.</translation>
    </message>
    <message>
        <source>Predictor: smoothing</source>
        <translation>Prädiktor: Glättung</translation>
    </message>
    <message>
        <source>Width of the smoothing before peaks are looked for, in cells; of the bell in bins for SimCC.</source>
        <translation>Breite der Glättung vor der Gipfelsuche, in Zellen; bei SimCC die der Glocke in Bins.</translation>
    </message>
    <message>
        <source>Predictor: lowest affinity</source>
        <translation>Prädiktor: kleinste Affinität</translation>
    </message>
    <message>
        <source>Limbs below this affinity are not used to put animals together.</source>
        <translation>Glieder unter dieser Affinität werden nicht zum Zusammensetzen genutzt.</translation>
    </message>
    <message>
        <source>Raise it when parts of different animals are joined.</source>
        <translation>Erhöhen, wenn Teile verschiedener Tiere verbunden werden.</translation>
    </message>
    <message>
        <source>Predictor: add left over parts</source>
        <translation>Prädiktor: übrige Teile zuordnen</translation>
    </message>
    <message>
        <source>Parts that were left over are given to the nearest animal.</source>
        <translation>Übrig gebliebene Teile bekommt das nächste Tier.</translation>
    </message>
    <message>
        <source>Predictor: join pieces</source>
        <translation>Prädiktor: Stücke verbinden</translation>
    </message>
    <message>
        <source>Pieces of animals are joined even where they fit badly.</source>
        <translation>Stücke von Tieren werden auch verbunden, wo sie schlecht passen.</translation>
    </message>
    <message>
        <source>Predictor: raw output</source>
        <translation>Prädiktor: Rohausgabe</translation>
    </message>
    <message>
        <source>Also returns peaks and affinities; DeepLabCut sets it where it needs them.</source>
        <translation>Gibt auch Gipfel und Affinitäten zurück; DeepLabCut setzt es, wo es sie braucht.</translation>
    </message>
    <message>
        <source>DEKR: lowest score</source>
        <translation>DEKR: kleinste Sicherheit</translation>
    </message>
    <message>
        <source>Animals below this score are left out.</source>
        <translation>Tiere darunter werden weggelassen.</translation>
    </message>
    <message>
        <source>DEKR: use score maps</source>
        <translation>DEKR: Score Maps nutzen</translation>
    </message>
    <message>
        <source>Keypoints are moved to the nearest peak of the score map.</source>
        <translation>Keypoints werden auf den nächsten Gipfel der Score Map gerückt.</translation>
    </message>
    <message>
        <source>DEKR: score</source>
        <translation>DEKR: Sicherheit</translation>
    </message>
    <message>
        <source>A keypoint&apos;s score: that of the score map, of the animal&apos;s centre, or their product.</source>
        <translation>Die Sicherheit eines Keypoints: die der Score Map, die der Tiermitte oder ihr Produkt.</translation>
    </message>
    <message>
        <source>DEKR: reach</source>
        <translation>DEKR: Reichweite</translation>
    </message>
    <message>
        <source>How far a peak of the score map may be from the keypoint that it replaces.</source>
        <translation>Wie weit ein Gipfel der Score Map vom Keypoint entfernt sein darf, den er ersetzt.</translation>
    </message>
    <message>
        <source>DEKR: overlap</source>
        <translation>DEKR: Überdeckung</translation>
    </message>
    <message>
        <source>Animals that are more alike than this count as one.</source>
        <translation>Tiere, die sich stärker gleichen, zählen als eines.</translation>
    </message>
    <message>
        <source>DEKR: remove doubles</source>
        <translation>DEKR: Doppelte entfernen</translation>
    </message>
    <message>
        <source>Animals that were found twice are kept once.</source>
        <translation>Doppelt gefundene Tiere werden einmal behalten.</translation>
    </message>
    <message>
        <source>SimCC: bins a pixel</source>
        <translation>SimCC: Bins je Pixel</translation>
    </message>
    <message>
        <source>Bins for each pixel of the input.</source>
        <translation>Bins für jedes Pixel der Eingabe.</translation>
    </message>
    <message>
        <source>The same in the head, the targets and the predictor.</source>
        <translation>In Kopf, Zielen und Prädiktor gleich.</translation>
    </message>
    <message>
        <source>SimCC: softmax</source>
        <translation>SimCC: Softmax</translation>
    </message>
    <message>
        <source>Scores are a softmax over the bins.</source>
        <translation>Sicherheiten sind ein Softmax über die Bins.</translation>
    </message>
    <message>
        <source>SimCC: normalise</source>
        <translation>SimCC: normieren</translation>
    </message>
    <message>
        <source>Outputs are normalised before they are decoded.</source>
        <translation>Ausgaben werden vor dem Dekodieren normiert.</translation>
    </message>
    <message>
        <source>SimCC: sharpness</source>
        <translation>SimCC: Schärfe</translation>
    </message>
    <message>
        <source>Factor on the outputs before the softmax.</source>
        <translation>Faktor auf die Ausgaben vor dem Softmax.</translation>
    </message>
    <message>
        <source>Name of the network. What is built stands in model; this key only chooses some defaults and names of results.</source>
        <translation>Name des Netzes. Was gebaut wird, steht in model; dieser Schlüssel wählt nur einige Vorgaben und Namen von Ergebnissen.</translation>
    </message>
    <message>
        <source>Changing it alone changes nothing: make a new file for another network.</source>
        <translation>Ihn allein zu ändern ändert nichts: Legen Sie für ein anderes Netz eine neue Datei an.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>bu: bottom-up, all animals at once; td: top-down, one box at a time after a detector; ctd: conditional top-down.</source>
        <translation>bu: Bottom-up, alle Tiere zugleich; td: Top-down, ein Rahmen nach dem anderen hinter einem Detektor; ctd: bedingt Top-down.</translation>
    </message>
    <message>
        <source>It belongs to the network: leave it.</source>
        <translation>Gehört zum Netz: unverändert lassen.</translation>
    </message>
    <message>
        <source>Centre keypoints</source>
        <translation>Mittelpunkte</translation>
    </message>
    <message>
        <source>Adds the centre of each animal as a keypoint; DEKR needs it.</source>
        <translation>Fügt die Mitte jedes Tiers als Keypoint hinzu; DEKR braucht sie.</translation>
    </message>
    <message>
        <source>Backbone channels</source>
        <translation>Backbone-Kanäle</translation>
    </message>
    <message>
        <source>Channels of the backbone&apos;s output, which the heads take in.</source>
        <translation>Kanäle der Backbone-Ausgabe, die die Köpfe aufnehmen.</translation>
    </message>
    <message>
        <source>It belongs to the build of the network: leave it.</source>
        <translation>Gehört zum Bau des Netzes: unverändert lassen.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>Layers between backbone and heads, used by AnimalTokenPose.</source>
        <translation>Schichten zwischen Backbone und Köpfen, von AnimalTokenPose genutzt.</translation>
    </message>
    <message>
        <source>Pose model</source>
        <translation>Pose-Modell</translation>
    </message>
    <message>
        <source>Left over from older files; not read.</source>
        <translation>Aus älteren Dateien übrig; wird nicht gelesen.</translation>
    </message>
    <message>
        <source>It has no effect.</source>
        <translation>Ohne Wirkung.</translation>
    </message>
    <message>
        <source>Backbone: kind</source>
        <translation>Backbone: Art</translation>
    </message>
    <message>
        <source>Family of the backbone.</source>
        <translation>Familie des Backbones.</translation>
    </message>
    <message>
        <source>Backbone: name</source>
        <translation>Backbone: Name</translation>
    </message>
    <message>
        <source>timm&apos;s name of the backbone, such as resnet50_gn or hrnet_w32; ImageNet weights of this name are loaded.</source>
        <translation>timms Name des Backbones, etwa resnet50_gn oder hrnet_w32; ImageNet-Gewichte dieses Namens werden geladen.</translation>
    </message>
    <message>
        <source>Another ResNet of timm works where backbone_output_channels fits: 512 for resnet18 and resnet34.</source>
        <translation>Ein anderes ResNet von timm geht, wenn backbone_output_channels passt: 512 bei resnet18 und resnet34.</translation>
    </message>
    <message>
        <source>Backbone: stride</source>
        <translation>Backbone: Stride</translation>
    </message>
    <message>
        <source>ResNet and DLCRNet: pixels of the input for each cell of the backbone&apos;s output: 8, 16 or 32.</source>
        <translation>ResNet und DLCRNet: Pixel der Eingabe je Zelle der Backbone-Ausgabe: 8, 16 oder 32.</translation>
    </message>
    <message>
        <source>16 is what the heads are made for; the score maps are half of it, or a quarter for multi-animal heads.</source>
        <translation>Für 16 sind die Köpfe gemacht; Score Maps haben die Hälfte davon, bei mehreren Tieren ein Viertel.</translation>
    </message>
    <message>
        <source>Freeze batch norm statistics</source>
        <translation>Batch-Norm-Statistik einfrieren</translation>
    </message>
    <message>
        <source>Running mean and variance of the backbone stay as they were pretrained.</source>
        <translation>Laufender Mittelwert und Varianz des Backbones bleiben wie vortrainiert.</translation>
    </message>
    <message>
        <source>On with small batches. resnet50_gn has no such statistics.</source>
        <translation>Bei kleinen Batches an. resnet50_gn hat keine solche Statistik.</translation>
    </message>
    <message>
        <source>Freeze batch norm weights</source>
        <translation>Batch-Norm-Gewichte einfrieren</translation>
    </message>
    <message>
        <source>Scale and offset of the batch norm layers are not trained.</source>
        <translation>Skala und Versatz der Batch-Norm-Schichten werden nicht trainiert.</translation>
    </message>
    <message>
        <source>Rarely needed.</source>
        <translation>Selten nötig.</translation>
    </message>
    <message>
        <source>Drop path</source>
        <translation>Drop Path</translation>
    </message>
    <message>
        <source>ResNet and DLCRNet: share of the residual branches that are skipped in training.</source>
        <translation>ResNet und DLCRNet: Anteil der Residualzweige, die im Training übersprungen werden.</translation>
    </message>
    <message>
        <source>A little, such as 0.1, works against overfitting.</source>
        <translation>Ein wenig, etwa 0.1, wirkt gegen Überanpassung.</translation>
    </message>
    <message>
        <source>Drop block</source>
        <translation>Drop Block</translation>
    </message>
    <message>
        <source>ResNet and DLCRNet: share of the feature maps that is blanked out in blocks in training.</source>
        <translation>ResNet und DLCRNet: Anteil der Merkmalskarten, der im Training blockweise ausgeblendet wird.</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Alle Zweige</translation>
    </message>
    <message>
        <source>HRNet: all four branches, resized and joined, instead of the finest one.</source>
        <translation>HRNet: alle vier Zweige, skaliert und verbunden, statt des feinsten.</translation>
    </message>
    <message>
        <source>More channels</source>
        <translation>Mehr Kanäle</translation>
    </message>
    <message>
        <source>HRNet: the wider features of the classification head; backbone_output_channels becomes 128.</source>
        <translation>HRNet: die breiteren Merkmale des Klassifikationskopfs; backbone_output_channels wird 128.</translation>
    </message>
    <message>
        <source>HRNet: stride</source>
        <translation>HRNet: Stride</translation>
    </message>
    <message>
        <source>HRNet: said to the heads as the stride of the features; it changes nothing in the backbone.</source>
        <translation>HRNet: den Köpfen als Stride der Merkmale genannt; am Backbone ändert es nichts.</translation>
    </message>
    <message>
        <source>CSPNeXt: depth</source>
        <translation>CSPNeXt: Tiefe</translation>
    </message>
    <message>
        <source>CSPNeXt: factor on the number of layers.</source>
        <translation>CSPNeXt: Faktor auf die Zahl der Schichten.</translation>
    </message>
    <message>
        <source>CSPNeXt: width</source>
        <translation>CSPNeXt: Breite</translation>
    </message>
    <message>
        <source>CSPNeXt: factor on the number of channels.</source>
        <translation>CSPNeXt: Faktor auf die Zahl der Kanäle.</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>Vortrainiert</translation>
    </message>
    <message>
        <source>Overwritten: DeepLabCut loads ImageNet weights unless train_settings.weight_init names others.</source>
        <translation>Wird überschrieben: DeepLabCut lädt ImageNet-Gewichte, wenn train_settings.weight_init keine anderen nennt.</translation>
    </message>
    <message>
        <source>CoAM: backbone</source>
        <translation>CoAM: Backbone</translation>
    </message>
    <message>
        <source>Conditional top-down with CoAM: timm&apos;s name of the HRNet.</source>
        <translation>Bedingt Top-down mit CoAM: timms Name des HRNet.</translation>
    </message>
    <message>
        <source>CoAM: stages</source>
        <translation>CoAM: Stufen</translation>
    </message>
    <message>
        <source>Stages that get attention to the given pose.</source>
        <translation>Stufen, die auf die gegebene Pose achten.</translation>
    </message>
    <message>
        <source>CoAM: stages with self-attention</source>
        <translation>CoAM: Stufen mit Selbst-Attention</translation>
    </message>
    <message>
        <source>Stages that get self-attention.</source>
        <translation>Stufen, die Selbst-Attention bekommen.</translation>
    </message>
    <message>
        <source>CoAM: channel attention only</source>
        <translation>CoAM: nur Kanal-Attention</translation>
    </message>
    <message>
        <source>Leaves out the attention over positions.</source>
        <translation>Lässt die Attention über Orte weg.</translation>
    </message>
    <message>
        <source>CoAM: attention heads</source>
        <translation>CoAM: Attention-Köpfe</translation>
    </message>
    <message>
        <source>Number of attention heads.</source>
        <translation>Zahl der Attention-Köpfe.</translation>
    </message>
    <message>
        <source>Conditions: image size</source>
        <translation>Bedingungen: Bildgröße</translation>
    </message>
    <message>
        <source>Conditional top-down: height and width of the input that the given pose is drawn on.</source>
        <translation>Bedingt Top-down: Höhe und Breite der Eingabe, auf die die gegebene Pose gezeichnet wird.</translation>
    </message>
    <message>
        <source>The same as top_down_crop.</source>
        <translation>Wie top_down_crop.</translation>
    </message>
    <message>
        <source>Conditions: encoder</source>
        <translation>Bedingungen: Kodierer</translation>
    </message>
    <message>
        <source>Conditional top-down: how the given pose becomes an image: one blurred spot a keypoint.</source>
        <translation>Bedingt Top-down: wie aus der gegebenen Pose ein Bild wird: ein verwischter Fleck je Keypoint.</translation>
    </message>
    <message>
        <source>CSPNeXt: layout</source>
        <translation>CSPNeXt: Aufbau</translation>
    </message>
    <message>
        <source>CSPNeXt: P5 or P6.</source>
        <translation>CSPNeXt: P5 oder P6.</translation>
    </message>
    <message>
        <source>CSPNeXt: expansion</source>
        <translation>CSPNeXt: Erweiterung</translation>
    </message>
    <message>
        <source>CSPNeXt: inner width of a block.</source>
        <translation>CSPNeXt: innere Breite eines Blocks.</translation>
    </message>
    <message>
        <source>CSPNeXt: channel attention</source>
        <translation>CSPNeXt: Kanal-Attention</translation>
    </message>
    <message>
        <source>CSPNeXt: attention over channels in each stage.</source>
        <translation>CSPNeXt: Attention über Kanäle in jeder Stufe.</translation>
    </message>
    <message>
        <source>CSPNeXt: normalisation</source>
        <translation>CSPNeXt: Normalisierung</translation>
    </message>
    <message>
        <source>CSPNeXt: kind of the normalisation layers.</source>
        <translation>CSPNeXt: Art der Normalisierungsschichten.</translation>
    </message>
    <message>
        <source>CSPNeXt: activation</source>
        <translation>CSPNeXt: Aktivierung</translation>
    </message>
    <message>
        <source>CSPNeXt: kind of the activations.</source>
        <translation>CSPNeXt: Art der Aktivierungen.</translation>
    </message>
    <message>
        <source>CSPNeXt: stage used</source>
        <translation>CSPNeXt: genutzte Stufe</translation>
    </message>
    <message>
        <source>CSPNeXt: which stage the heads get.</source>
        <translation>CSPNeXt: welche Stufe die Köpfe bekommen.</translation>
    </message>
    <message>
        <source>CSPNeXt: weights folder</source>
        <translation>CSPNeXt: Gewichteordner</translation>
    </message>
    <message>
        <source>CSPNeXt: where downloaded weights are kept.</source>
        <translation>CSPNeXt: wo heruntergeladene Gewichte liegen.</translation>
    </message>
    <message>
        <source>Only for computers without network.</source>
        <translation>Nur für Rechner ohne Netz.</translation>
    </message>
    <message>
        <source>CSPNeXt: weights source</source>
        <translation>CSPNeXt: Quelle der Gewichte</translation>
    </message>
    <message>
        <source>CSPNeXt: the repository that weights are downloaded from.</source>
        <translation>CSPNeXt: das Verzeichnis, aus dem Gewichte geladen werden.</translation>
    </message>
    <message>
        <source>Head: kind</source>
        <translation>Kopf: Art</translation>
    </message>
    <message>
        <source>HeatmapHead for one animal, DLCRNetHead with part affinity fields, DEKRHead, RTMCCHead or TransformerHead.</source>
        <translation>HeatmapHead für ein Tier, DLCRNetHead mit Part Affinity Fields, DEKRHead, RTMCCHead oder TransformerHead.</translation>
    </message>
    <message>
        <source>Head: first weights</source>
        <translation>Kopf: erste Gewichte</translation>
    </message>
    <message>
        <source>How the head&apos;s weights are drawn before training: normal, dekr, RTMPose, or PyTorch&apos;s own.</source>
        <translation>Wie die Gewichte des Kopfs vor dem Training gezogen werden: normal, dekr, RTMPose oder PyTorchs eigene.</translation>
    </message>
    <message>
        <source>Refinement stages</source>
        <translation>Verfeinerungsstufen</translation>
    </message>
    <message>
        <source>DLCRNetHead: stages that look at score maps and part affinity fields again. 0 leaves them out and halves the resolution.</source>
        <translation>DLCRNetHead: Stufen, die Score Maps und Part Affinity Fields noch einmal ansehen. 0 lässt sie weg und halbiert die Auflösung.</translation>
    </message>
    <message>
        <source>Fewer stages are faster and need less memory.</source>
        <translation>Weniger Stufen sind schneller und brauchen weniger Speicher.</translation>
    </message>
    <message>
        <source>Refinement features</source>
        <translation>Verfeinerungsmerkmale</translation>
    </message>
    <message>
        <source>DLCRNetHead: channels of the features that the stages work on.</source>
        <translation>DLCRNetHead: Kanäle der Merkmale, auf denen die Stufen arbeiten.</translation>
    </message>
    <message>
        <source>Score map layers</source>
        <translation>Score-Map-Schichten</translation>
    </message>
    <message>
        <source>Channels, kernels and strides of the layers that make the score maps; each stride of 2 doubles the resolution.</source>
        <translation>Kanäle, Kernel und Strides der Schichten, die die Score Maps erzeugen; jeder Stride von 2 verdoppelt die Auflösung.</translation>
    </message>
    <message>
        <source>Offset layers</source>
        <translation>Versatzschichten</translation>
    </message>
    <message>
        <source>Channels, kernels and strides of the layers that make the location refinement maps.</source>
        <translation>Kanäle, Kernel und Strides der Schichten, die die Location-Refinement-Karten erzeugen.</translation>
    </message>
    <message>
        <source>Limb layers</source>
        <translation>Gliederschichten</translation>
    </message>
    <message>
        <source>Channels, kernels and strides of the layers that make the part affinity fields.</source>
        <translation>Kanäle, Kernel und Strides der Schichten, die die Part Affinity Fields erzeugen.</translation>
    </message>
    <message>
        <source>Offset layers (DEKR)</source>
        <translation>Versatzschichten (DEKR)</translation>
    </message>
    <message>
        <source>DEKR: blocks and channels of the layers that point from an animal to its keypoints.</source>
        <translation>DEKR: Blöcke und Kanäle der Schichten, die von einem Tier auf seine Keypoints zeigen.</translation>
    </message>
    <message>
        <source>SimCC: input size</source>
        <translation>SimCC: Eingabegröße</translation>
    </message>
    <message>
        <source>SimCC: width and height of the network&apos;s input.</source>
        <translation>SimCC: Breite und Höhe der Netzeingabe.</translation>
    </message>
    <message>
        <source>SimCC: channels</source>
        <translation>SimCC: Kanäle</translation>
    </message>
    <message>
        <source>SimCC: channels that come from the backbone.</source>
        <translation>SimCC: Kanäle, die vom Backbone kommen.</translation>
    </message>
    <message>
        <source>SimCC: body parts</source>
        <translation>SimCC: Körperteile</translation>
    </message>
    <message>
        <source>SimCC: number of body parts.</source>
        <translation>SimCC: Zahl der Körperteile.</translation>
    </message>
    <message>
        <source>SimCC: feature size</source>
        <translation>SimCC: Merkmalsgröße</translation>
    </message>
    <message>
        <source>SimCC: size of the backbone&apos;s output: the input size divided by 32.</source>
        <translation>SimCC: Größe der Backbone-Ausgabe: die Eingabegröße geteilt durch 32.</translation>
    </message>
    <message>
        <source>SimCC: bins for each pixel of the input.</source>
        <translation>SimCC: Bins für jedes Pixel der Eingabe.</translation>
    </message>
    <message>
        <source>SimCC: last kernel</source>
        <translation>SimCC: letzter Kernel</translation>
    </message>
    <message>
        <source>SimCC: kernel of the last convolution.</source>
        <translation>SimCC: Kernel der letzten Faltung.</translation>
    </message>
    <message>
        <source>SimCC: attention unit</source>
        <translation>SimCC: Attention-Einheit</translation>
    </message>
    <message>
        <source>SimCC: the gated attention unit before the outputs.</source>
        <translation>SimCC: die Gated Attention Unit vor den Ausgaben.</translation>
    </message>
    <message>
        <source>DEKR: stride</source>
        <translation>DEKR: Stride</translation>
    </message>
    <message>
        <source>DEKR: always 1.</source>
        <translation>DEKR: immer 1.</translation>
    </message>
    <message>
        <source>Transformer: width</source>
        <translation>Transformer: Breite</translation>
    </message>
    <message>
        <source>AnimalTokenPose: width of the tokens.</source>
        <translation>AnimalTokenPose: Breite der Tokens.</translation>
    </message>
    <message>
        <source>Transformer: hidden width</source>
        <translation>Transformer: innere Breite</translation>
    </message>
    <message>
        <source>AnimalTokenPose: inner width of the layers that draw score maps.</source>
        <translation>AnimalTokenPose: innere Breite der Schichten, die Score Maps zeichnen.</translation>
    </message>
    <message>
        <source>Transformer: cells</source>
        <translation>Transformer: Zellen</translation>
    </message>
    <message>
        <source>AnimalTokenPose: number of cells of a score map.</source>
        <translation>AnimalTokenPose: Zahl der Zellen einer Score Map.</translation>
    </message>
    <message>
        <source>Transformer: score map size</source>
        <translation>Transformer: Score-Map-Größe</translation>
    </message>
    <message>
        <source>AnimalTokenPose: width and height of a score map.</source>
        <translation>AnimalTokenPose: Breite und Höhe einer Score Map.</translation>
    </message>
    <message>
        <source>Transformer: two layers</source>
        <translation>Transformer: zwei Schichten</translation>
    </message>
    <message>
        <source>AnimalTokenPose: score maps come from two layers instead of one.</source>
        <translation>AnimalTokenPose: Score Maps kommen aus zwei Schichten statt aus einer.</translation>
    </message>
    <message>
        <source>Transformer: initialise</source>
        <translation>Transformer: initialisieren</translation>
    </message>
    <message>
        <source>AnimalTokenPose: the head draws its own first weights.</source>
        <translation>AnimalTokenPose: Der Kopf zieht seine ersten Gewichte selbst.</translation>
    </message>
    <message>
        <source>Transformer: stride</source>
        <translation>Transformer: Stride</translation>
    </message>
    <message>
        <source>AnimalTokenPose: said to the target generator.</source>
        <translation>AnimalTokenPose: dem Zielgenerator genannt.</translation>
    </message>
    <message>
        <source>Detector: kind</source>
        <translation>Detektor: Art</translation>
    </message>
    <message>
        <source>FasterRCNN or SSDLite.</source>
        <translation>FasterRCNN oder SSDLite.</translation>
    </message>
    <message>
        <source>SSDLite is small and fast, FasterRCNN finds more.</source>
        <translation>SSDLite ist klein und schnell, FasterRCNN findet mehr.</translation>
    </message>
    <message>
        <source>Detector: variant</source>
        <translation>Detektor: Variante</translation>
    </message>
    <message>
        <source>Backbone of a FasterRCNN.</source>
        <translation>Backbone eines FasterRCNN.</translation>
    </message>
    <message>
        <source>mobilenet is the faster one.</source>
        <translation>mobilenet ist das schnellere.</translation>
    </message>
    <message>
        <source>Detector: freeze batch norm statistics</source>
        <translation>Detektor: Batch-Norm-Statistik einfrieren</translation>
    </message>
    <message>
        <source>Running mean and variance of the detector stay as they were pretrained.</source>
        <translation>Laufender Mittelwert und Varianz des Detektors bleiben wie vortrainiert.</translation>
    </message>
    <message>
        <source>Detector: freeze batch norm weights</source>
        <translation>Detektor: Batch-Norm-Gewichte einfrieren</translation>
    </message>
    <message>
        <source>Detector: lowest score</source>
        <translation>Detektor: kleinste Sicherheit</translation>
    </message>
    <message>
        <source>Boxes below this score are thrown away inside the detector.</source>
        <translation>Rahmen darunter werden im Detektor verworfen.</translation>
    </message>
    <message>
        <source>Keep it low: what is lost here cannot come back.</source>
        <translation>Niedrig halten: Was hier verloren geht, kommt nicht wieder.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often training goes through all training frames.</source>
        <translation>Wie oft das Training alle Trainingsbilder durchläuft.</translation>
    </message>
    <message>
        <source>Watch the test error of the snapshots; 200 is enough for most projects.</source>
        <translation>Achten Sie auf den Testfehler der Snapshots; 200 reichen für die meisten Projekte.</translation>
    </message>
    <message>
        <source>Images that are trained at once.</source>
        <translation>Bilder, die zugleich trainiert werden.</translation>
    </message>
    <message>
        <source>As many as fit the memory. A larger batch can take a larger learning rate.</source>
        <translation>So viele, wie in den Speicher passen. Ein größerer Batch verträgt eine größere Lernrate.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Size of the first steps, before the scheduler changes it.</source>
        <translation>Größe der ersten Schritte, bevor der Scheduler sie ändert.</translation>
    </message>
    <message>
        <source>0.0005 for ResNets and 0.0001 for HRNet and DLCRNet are what DeepLabCut starts with.</source>
        <translation>DeepLabCut beginnt mit 0.0005 bei ResNets und 0.0001 bei HRNet und DLCRNet.</translation>
    </message>
    <message>
        <source>Rate changes after</source>
        <translation>Rate ändert sich nach</translation>
    </message>
    <message>
        <source>Epochs after which the learning rate changes; one for each entry of lr_list.</source>
        <translation>Epochen, nach denen sich die Lernrate ändert; eine für jeden Eintrag von lr_list.</translation>
    </message>
    <message>
        <source>Move them along when you change the number of epochs.</source>
        <translation>Verschieben Sie sie mit, wenn Sie die Zahl der Epochen ändern.</translation>
    </message>
    <message>
        <source>Later learning rates</source>
        <translation>Spätere Lernraten</translation>
    </message>
    <message>
        <source>The learning rate after each of the milestones, each in brackets of its own.</source>
        <translation>Die Lernrate nach jedem der Meilensteine, jede in eigenen Klammern.</translation>
    </message>
    <message>
        <source>A tenth at each step is usual.</source>
        <translation>Üblich ist ein Zehntel je Stufe.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>LRListScheduler, or any of torch.optim.lr_scheduler such as CosineAnnealingLR; it makes one step after each epoch.</source>
        <translation>LRListScheduler oder ein beliebiger aus torch.optim.lr_scheduler wie CosineAnnealingLR; er macht nach jeder Epoche einen Schritt.</translation>
    </message>
    <message>
        <source>LRListScheduler with a few milestones is robust.</source>
        <translation>LRListScheduler mit wenigen Meilensteinen ist robust.</translation>
    </message>
    <message>
        <source>Scheduler: settings</source>
        <translation>Scheduler: Einstellungen</translation>
    </message>
    <message>
        <source>Handed to the scheduler as they are.</source>
        <translation>Werden unverändert an den Scheduler gegeben.</translation>
    </message>
    <message>
        <source>See the documentation of torch.optim.lr_scheduler.</source>
        <translation>Siehe die Dokumentation von torch.optim.lr_scheduler.</translation>
    </message>
    <message>
        <source>Scheduler, whole</source>
        <translation>Scheduler, ganz</translation>
    </message>
    <message>
        <source>Without one the learning rate stays the same.</source>
        <translation>Ohne ihn bleibt die Lernrate gleich.</translation>
    </message>
    <message>
        <source>Lowering the rate towards the end makes the last pixels exact.</source>
        <translation>Eine gegen Ende sinkende Rate macht die letzten Pixel genau.</translation>
    </message>
    <message>
        <source>Any class of torch.optim: AdamW, Adam, SGD, ….</source>
        <translation>Eine beliebige Klasse aus torch.optim: AdamW, Adam, SGD, ….</translation>
    </message>
    <message>
        <source>AdamW is what the rates of DeepLabCut are made for; SGD needs much larger ones.</source>
        <translation>Für AdamW sind DeepLabCuts Raten gemacht; SGD braucht viel größere.</translation>
    </message>
    <message>
        <source>Optimizer: settings</source>
        <translation>Optimierer: Einstellungen</translation>
    </message>
    <message>
        <source>Handed to the optimizer as they are: lr, weight_decay, betas, momentum, ….</source>
        <translation>Werden unverändert an den Optimierer gegeben: lr, weight_decay, betas, momentum, ….</translation>
    </message>
    <message>
        <source>weight_decay is 0.01 in AdamW when it is not given.</source>
        <translation>Ohne Angabe ist weight_decay in AdamW 0.01.</translation>
    </message>
    <message>
        <source>Optimizer, whole</source>
        <translation>Optimierer, ganz</translation>
    </message>
    <message>
        <source>Training stops when it is missing.</source>
        <translation>Fehlt er, bricht das Training ab.</translation>
    </message>
    <message>
        <source>Give type and params.</source>
        <translation>Geben Sie type und params an.</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Auswerten alle</translation>
    </message>
    <message>
        <source>After every so many epochs the network is tried on the test frames, and the best snapshot is kept.</source>
        <translation>Alle so viele Epochen wird das Netz an den Testbildern geprüft und der beste Snapshot behalten.</translation>
    </message>
    <message>
        <source>With fewer epochs than this there is no evaluation and no best snapshot.</source>
        <translation>Mit weniger Epochen gibt es keine Auswertung und keinen besten Snapshot.</translation>
    </message>
    <message>
        <source>Metric of the best</source>
        <translation>Maß des Besten</translation>
    </message>
    <message>
        <source>The measure that decides which snapshot is best. A name that does not exist silently means: never a best one.</source>
        <translation>Das Maß, das über den besten Snapshot entscheidet. Ein Name, den es nicht gibt, heißt stillschweigend: nie ein bester.</translation>
    </message>
    <message>
        <source>test.mAP, or test.rmse with key_metric_asc: false. With one body part mAP is always 0.</source>
        <translation>test.mAP, oder test.rmse mit key_metric_asc: false. Bei einem Körperteil ist mAP immer 0.</translation>
    </message>
    <message>
        <source>Larger is better</source>
        <translation>Größer ist besser</translation>
    </message>
    <message>
        <source>Whether the metric of the best snapshot is to be large.</source>
        <translation>Ob das Maß des besten Snapshots groß sein soll.</translation>
    </message>
    <message>
        <source>true for mAP, false for rmse.</source>
        <translation>true für mAP, false für rmse.</translation>
    </message>
    <message>
        <source>A snapshot is saved after every so many epochs, and after the last one.</source>
        <translation>Alle so viele Epochen und nach der letzten wird ein Snapshot gespeichert.</translation>
    </message>
    <message>
        <source>Snapshots kept</source>
        <translation>Behaltene Snapshots</translation>
    </message>
    <message>
        <source>Only the newest so many are kept; the best one is kept besides.</source>
        <translation>Nur die neuesten so vielen bleiben; der beste bleibt zusätzlich.</translation>
    </message>
    <message>
        <source>Each takes about 100 MB for resnet_50.</source>
        <translation>Jeder braucht bei resnet_50 etwa 100 MB.</translation>
    </message>
    <message>
        <source>Save the optimizer too</source>
        <translation>Auch den Optimierer speichern</translation>
    </message>
    <message>
        <source>Snapshots also hold the optimizer&apos;s state, so that training can go on exactly where it stopped.</source>
        <translation>Snapshots enthalten auch den Zustand des Optimierers, sodass das Training genau dort weitergehen kann, wo es aufhörte.</translation>
    </message>
    <message>
        <source>They become three times as large.</source>
        <translation>Sie werden dreimal so groß.</translation>
    </message>
    <message>
        <source>Snapshots, whole</source>
        <translation>Snapshots, ganz</translation>
    </message>
    <message>
        <source>Snapshot names</source>
        <translation>Snapshot-Namen</translation>
    </message>
    <message>
        <source>First part of the names of snapshots; snapshot when it is null.</source>
        <translation>Anfang der Snapshot-Namen; snapshot bei null.</translation>
    </message>
    <message>
        <source>Leave it: DeepLabCut finds snapshots by their names.</source>
        <translation>Unverändert lassen: DeepLabCut findet Snapshots am Namen.</translation>
    </message>
    <message>
        <source>The loss is printed after every so many batches.</source>
        <translation>Der Loss wird alle so viele Batches ausgegeben.</translation>
    </message>
    <message>
        <source>It costs nothing; lower it to see a figure sooner.</source>
        <translation>Es kostet nichts; verringern, um früher eine Zahl zu sehen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of all random numbers of the training.</source>
        <translation>Seed aller Zufallszahlen des Trainings.</translation>
    </message>
    <message>
        <source>Change it to see how much of a result is luck.</source>
        <translation>Ändern Sie ihn, um zu sehen, wie viel an einem Ergebnis Zufall ist.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>auto takes the GPU where there is one (on a Mac only for ResNets); cpu, cuda, cuda:1, mps.</source>
        <translation>auto nimmt die GPU, wo es eine gibt (auf einem Mac nur für ResNets); cpu, cuda, cuda:1, mps.</translation>
    </message>
    <message>
        <source>auto.</source>
        <translation>auto.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Numbers of the GPUs to train on together; null is one device.</source>
        <translation>Nummern der GPUs, die gemeinsam trainieren; null ist ein Gerät.</translation>
    </message>
    <message>
        <source>The batch is divided among them: make it larger accordingly.</source>
        <translation>Der Batch wird auf sie verteilt: entsprechend größer wählen.</translation>
    </message>
    <message>
        <source>Device (runner)</source>
        <translation>Gerät (Runner)</translation>
    </message>
    <message>
        <source>Not read: device at the top of the file is.</source>
        <translation>Nicht gelesen: Es gilt device ganz oben in der Datei.</translation>
    </message>
    <message>
        <source>Loader processes</source>
        <translation>Ladeprozesse</translation>
    </message>
    <message>
        <source>Processes that read and augment images beside the training. 0: the training waits for each image.</source>
        <translation>Prozesse, die neben dem Training Bilder lesen und augmentieren. 0: Das Training wartet auf jedes Bild.</translation>
    </message>
    <message>
        <source>Half of the CPU cores make training on a GPU much faster.</source>
        <translation>Die Hälfte der CPU-Kerne macht das Training auf einer GPU viel schneller.</translation>
    </message>
    <message>
        <source>Pinned memory</source>
        <translation>Fester Speicher</translation>
    </message>
    <message>
        <source>Batches are kept in memory that the GPU can read directly.</source>
        <translation>Batches liegen in Speicher, den die GPU direkt lesen kann.</translation>
    </message>
    <message>
        <source>A little faster with a GPU and loader processes.</source>
        <translation>Mit GPU und Ladeprozessen etwas schneller.</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Kind of the training loop: for poses or for detectors.</source>
        <translation>Art der Trainingsschleife: für Posen oder für Detektoren.</translation>
    </message>
    <message>
        <source>Safe loading</source>
        <translation>Sicheres Laden</translation>
    </message>
    <message>
        <source>Whether snapshots are loaded without running code that they may contain.</source>
        <translation>Ob Snapshots geladen werden, ohne Code auszuführen, den sie enthalten können.</translation>
    </message>
    <message>
        <source>true for snapshots from others.</source>
        <translation>true für Snapshots von anderen.</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Where losses are logged besides: WandbLogger or CSVLogger with its options. learning_stats.csv is always written.</source>
        <translation>Wohin Losses außerdem geschrieben werden: WandbLogger oder CSVLogger mit Optionen. learning_stats.csv entsteht immer.</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>Project and shuffle that the data come from; null: those that the file belongs to.</source>
        <translation>Projekt und Shuffle, aus denen die Daten kommen; null: die, zu denen die Datei gehört.</translation>
    </message>
    <message>
        <source>Pixels of the network&apos;s input, not scaled with it. Single-animal and top-down heads learn a bell of two thirds of it; multi-animal heads a disc of this radius.</source>
        <translation>Pixel der Netzeingabe, nicht mitskaliert. Köpfe für ein Tier und Top-down lernen eine Glocke von zwei Dritteln davon, Köpfe für mehrere Tiere eine Scheibe mit diesem Radius.</translation>
    </message>
    <message>
        <source>About the size of a body part; discs of different animals should not touch.</source>
        <translation>Etwa so groß wie ein Körperteil; Scheiben verschiedener Tiere sollten sich nicht berühren.</translation>
    </message>
    <message>
        <source>Half the width of the band along a limb in which its direction is learned, in pixels of the network&apos;s input.</source>
        <translation>Halbe Breite des Bands entlang eines Glieds, in dem dessen Richtung gelernt wird, in Pixeln der Netzeingabe.</translation>
    </message>
    <message>
        <source>Pairs of body part numbers whose connection is learned. The predictor&apos;s graph must be the same.</source>
        <translation>Paare von Körperteilnummern, deren Verbindung gelernt wird. Der graph des Prädiktors muss gleich sein.</translation>
    </message>
    <message>
        <source>DeepLabCut writes all pairs, and fewer from 15 body parts on.</source>
        <translation>DeepLabCut schreibt alle Paare, ab 15 Körperteilen weniger.</translation>
    </message>
    <message>
        <source>Whether targets for the offset from the grid cell to the keypoint are made.</source>
        <translation>Ob Ziele für den Versatz von der Gitterzelle zum Keypoint erzeugt werden.</translation>
    </message>
    <message>
        <source>It must fit the head: locref_config, the criterion and the predictor.</source>
        <translation>Muss zum Kopf passen: locref_config, Kriterium und Prädiktor.</translation>
    </message>
    <message>
        <source>Offsets are divided by this many pixels before they are learned; the predictor multiplies by its own value.</source>
        <translation>Versätze werden vor dem Lernen durch so viele Pixel geteilt; der Prädiktor multipliziert mit seinem eigenen Wert.</translation>
    </message>
    <message>
        <source>Leave it, or change it in the target generator and the predictor alike.</source>
        <translation>Unverändert lassen oder in Zielgenerator und Prädiktor gleich ändern.</translation>
    </message>
    <message>
        <source>Leave out unlabelled parts</source>
        <translation>Nicht markierte Teile auslassen</translation>
    </message>
    <message>
        <source>Channels of body parts without a label count with background_weight only, instead of being trained as background.</source>
        <translation>Kanäle von Körperteilen ohne Markierung zählen nur mit background_weight, statt als Hintergrund trainiert zu werden.</translation>
    </message>
    <message>
        <source>On for top-down networks. Never with several animals in one map: one missing label masks all of them.</source>
        <translation>Bei Top-down-Netzen an. Nie bei mehreren Tieren in einer Karte: Eine fehlende Markierung blendet alle aus.</translation>
    </message>
    <message>
        <source>Weight of left out parts</source>
        <translation>Gewicht ausgelassener Teile</translation>
    </message>
    <message>
        <source>With gradient_masking: how much channels without a label still count.</source>
        <translation>Mit gradient_masking: wie viel Kanäle ohne Markierung noch zählen.</translation>
    </message>
    <message>
        <source>0 leaves them out altogether.</source>
        <translation>0 lässt sie ganz weg.</translation>
    </message>
    <message>
        <source>Weight of the background (DEKR)</source>
        <translation>Gewicht des Hintergrunds (DEKR)</translation>
    </message>
    <message>
        <source>DEKR only: weight of cells far from every keypoint.</source>
        <translation>Nur DEKR: Gewicht der Zellen weitab von jedem Keypoint.</translation>
    </message>
    <message>
        <source>Targets: kind</source>
        <translation>Ziele: Art</translation>
    </message>
    <message>
        <source>How the maps that the network learns are made from the labels.</source>
        <translation>Wie die Karten, die das Netz lernt, aus den Markierungen entstehen.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Number of maps: the body parts, or the animals in an identity head.</source>
        <translation>Zahl der Karten: die Körperteile, in einem Identitätskopf die Tiere.</translation>
    </message>
    <message>
        <source>Body parts (DEKR)</source>
        <translation>Körperteile (DEKR)</translation>
    </message>
    <message>
        <source>DEKR only: number of body parts.</source>
        <translation>Nur DEKR: Zahl der Körperteile.</translation>
    </message>
    <message>
        <source>A map for each</source>
        <translation>Eine Karte je</translation>
    </message>
    <message>
        <source>KEYPOINT: one map a body part; INDIVIDUAL: one map an animal, for the identity head.</source>
        <translation>KEYPOINT: eine Karte je Körperteil; INDIVIDUAL: eine Karte je Tier, für den Identitätskopf.</translation>
    </message>
    <message>
        <source>Labels used</source>
        <translation>Genutzte Markierungen</translation>
    </message>
    <message>
        <source>keypoints: those of the animals; keypoints_unique: those of the unique body parts.</source>
        <translation>keypoints: die der Tiere; keypoints_unique: die der einmaligen Körperteile.</translation>
    </message>
    <message>
        <source>Input size (SimCC)</source>
        <translation>Eingabegröße (SimCC)</translation>
    </message>
    <message>
        <source>SimCC only: width and height of the network&apos;s input.</source>
        <translation>Nur SimCC: Breite und Höhe der Netzeingabe.</translation>
    </message>
    <message>
        <source>The same as in the head and in top_down_crop.</source>
        <translation>Wie im Kopf und in top_down_crop.</translation>
    </message>
    <message>
        <source>Smoothing (SimCC)</source>
        <translation>Glättung (SimCC)</translation>
    </message>
    <message>
        <source>SimCC only: a bell around the keypoint&apos;s bin, or the bin alone.</source>
        <translation>Nur SimCC: eine Glocke um das Bin des Keypoints oder nur das Bin.</translation>
    </message>
    <message>
        <source>Bell width (SimCC)</source>
        <translation>Glockenbreite (SimCC)</translation>
    </message>
    <message>
        <source>SimCC only: width of the bell along x and y, in bins.</source>
        <translation>Nur SimCC: Breite der Glocke entlang x und y, in Bins.</translation>
    </message>
    <message>
        <source>Grows with the input size: 5.66 for 256, 6.93 for 384.</source>
        <translation>Wächst mit der Eingabegröße: 5.66 bei 256, 6.93 bei 384.</translation>
    </message>
    <message>
        <source>Bins a pixel (SimCC, targets)</source>
        <translation>Bins je Pixel (SimCC, Ziele)</translation>
    </message>
    <message>
        <source>SimCC only: bins for each pixel of the input.</source>
        <translation>Nur SimCC: Bins für jedes Pixel der Eingabe.</translation>
    </message>
    <message>
        <source>Label smoothing (SimCC)</source>
        <translation>Label-Glättung (SimCC)</translation>
    </message>
    <message>
        <source>SimCC with standard smoothing only: weight given to the other bins.</source>
        <translation>Nur SimCC mit standard-Glättung: Gewicht der übrigen Bins.</translation>
    </message>
    <message>
        <source>Normalise targets (SimCC)</source>
        <translation>Ziele normieren (SimCC)</translation>
    </message>
    <message>
        <source>SimCC only: the bell&apos;s values sum to 1.</source>
        <translation>Nur SimCC: Die Werte der Glocke haben die Summe 1.</translation>
    </message>
    <message>
        <source>Loss weight</source>
        <translation>Loss-Gewicht</translation>
    </message>
    <message>
        <source>How much this output counts. A head&apos;s loss is the mean, not the sum, of its weighted losses.</source>
        <translation>Wie viel diese Ausgabe zählt. Der Loss eines Kopfs ist der Mittelwert, nicht die Summe seiner gewichteten Losses.</translation>
    </message>
    <message>
        <source>0.05 for locref and 0.1 for part affinity fields are DeepLabCut&apos;s. An added term lowers the rate of all others.</source>
        <translation>DeepLabCut nimmt 0.05 für locref und 0.1 für Part Affinity Fields. Ein weiterer Term verringert die Rate aller anderen.</translation>
    </message>
    <message>
        <source>Loss: kind</source>
        <translation>Loss: Art</translation>
    </message>
    <message>
        <source>The function that compares an output with its target.</source>
        <translation>Die Funktion, die eine Ausgabe mit ihrem Ziel vergleicht.</translation>
    </message>
    <message>
        <source>WeightedBCECriterion needs apply_sigmoid in the predictor, WeightedMSECriterion must not have it.</source>
        <translation>WeightedBCECriterion braucht apply_sigmoid im Prädiktor, WeightedMSECriterion darf es nicht haben.</translation>
    </message>
    <message>
        <source>Loss: sharpness</source>
        <translation>Loss: Schärfe</translation>
    </message>
    <message>
        <source>SimCC: factor on the outputs before the comparison. DEKR offsets: where the loss turns from square to linear.</source>
        <translation>SimCC: Faktor auf die Ausgaben vor dem Vergleich. DEKR-Versätze: wo der Loss von quadratisch zu linear wechselt.</translation>
    </message>
    <message>
        <source>Loss: softmax on targets</source>
        <translation>Loss: Softmax auf Ziele</translation>
    </message>
    <message>
        <source>SimCC only: targets are made a distribution before the comparison.</source>
        <translation>Nur SimCC: Ziele werden vor dem Vergleich zu einer Verteilung.</translation>
    </message>
    <message>
        <source>Loss: leave out unlabelled parts</source>
        <translation>Loss: nicht markierte Teile auslassen</translation>
    </message>
    <message>
        <source>SimCC only: body parts without a label do not count.</source>
        <translation>Nur SimCC: Körperteile ohne Markierung zählen nicht.</translation>
    </message>
    <message>
        <source>The multi-stage decoder of dlcrnet. It is built only when stride is below 8: with the default stride of 8 a plain decoder is trained. PoseTuner goes by the stride alone: below 8 it trains the stages even where this is off.</source>
        <translation>Der mehrstufige Decoder von dlcrnet. Er wird nur gebaut, wenn stride unter 8 liegt: Mit dem voreingestellten stride 8 wird ein einfacher Decoder trainiert. PoseTuner richtet sich allein nach stride: Unter 8 trainiert es die Stufen auch dann, wenn dies aus ist.</translation>
    </message>
    <message>
        <source>Adds a second score-map loss on an inner layer of the backbone. DeepLabCut 2 trains it; PoseTuner and DeepLabCut 3 do not.</source>
        <translation>Fügt einen zweiten Score-Map-Verlust an einer inneren Schicht des Backbones hinzu. DeepLabCut 2 trainiert ihn; PoseTuner und DeepLabCut 3 nicht.</translation>
    </message>
</context>
<context>
    <name>ParamHelp</name>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>üblich %1</translation>
    </message>
    <message>
        <source>possible %1</source>
        <translation>möglich %1</translation>
    </message>
    <message>
        <source>(single-animal)</source>
        <translation>(Einzeltier)</translation>
    </message>
    <message>
        <source>(multi-animal)</source>
        <translation>(Mehrtier)</translation>
    </message>
    <message>
        <source>single-animal imgaug</source>
        <translation>Einzeltier-imgaug</translation>
    </message>
    <message>
        <source>multi-animal imgaug</source>
        <translation>Mehrtier-imgaug</translation>
    </message>
    <message>
        <source>none: it changes nothing</source>
        <translation>keinem: Es ändert nichts</translation>
    </message>
    <message>
        <source>In DeepLabCut&apos;s template</source>
        <translation>In DeepLabCuts Vorlage</translation>
    </message>
    <message>
        <source>Used when absent</source>
        <translation>Gilt, wenn es fehlt</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>Auch geschrieben</translation>
    </message>
    <message>
        <source>In pytorch_config.yaml</source>
        <translation>In pytorch_config.yaml</translation>
    </message>
    <message>
        <source>Since DeepLabCut</source>
        <translation>Seit DeepLabCut</translation>
    </message>
    <message>
        <source>What surprises people</source>
        <translation>Was überrascht</translation>
    </message>
    <message>
        <source>What the preview shows for this parameter, here on an example</source>
        <translation>Was die Vorschau zu diesem Parameter zeigt, hier an einem Beispiel</translation>
    </message>
</context>
<context>
    <name>Pitfall</name>
    <message>
        <source>In the single-animal loader a frame that a drawn scale makes too large or too small ends the loader&apos;s thread: the training waits for ever.</source>
        <translation>Im Einzeltier-Loader beendet ein Bild, das die gezogene Skalierung zu groß oder zu klein macht, den Thread des Loaders: Das Training wartet ewig.</translation>
    </message>
    <message>
        <source>In the multi-animal loader a scale that does not fit falls back to 1; the frame&apos;s own size is never tested.</source>
        <translation>Im Mehrtier-Loader wird eine unpassende Skalierung zu 1; die Größe des Bildes selbst wird nie geprüft.</translation>
    </message>
    <message>
        <source>The multi-animal loader does not shrink the picture: only crop, target radius and limb width follow global_scale.</source>
        <translation>Der Mehrtier-Loader verkleinert das Bild nicht: Nur Ausschnitt, Zielradius und Gliedbreite folgen global_scale.</translation>
    </message>
    <message>
        <source>The single-animal loader never reads this key.</source>
        <translation>Der Einzeltier-Loader liest diesen Schlüssel nie.</translation>
    </message>
    <message>
        <source>The multi-animal loader never reads this key: it always crops, and it does not mirror.</source>
        <translation>Der Mehrtier-Loader liest diesen Schlüssel nie: Er schneidet immer zu und spiegelt nicht.</translation>
    </message>
    <message>
        <source>The template writes rotratio, but the loader reads rotateratio.</source>
        <translation>Die Vorlage schreibt rotratio, der Loader liest aber rotateratio.</translation>
    </message>
    <message>
        <source>rotation: true, or no rotation at all, stops the single-animal loader; write a whole number.</source>
        <translation>rotation: true oder ein fehlendes rotation beendet den Einzeltier-Loader; eine ganze Zahl schreiben.</translation>
    </message>
    <message>
        <source>A number with decimals is silently replaced: by 25 in the single-animal loader, by 10 in the multi-animal one.</source>
        <translation>Eine Zahl mit Nachkommastellen wird stillschweigend ersetzt: im Einzeltier-Loader durch 25, im Mehrtier-Loader durch 10.</translation>
    </message>
    <message>
        <source>gaussian_noise: true stops the loader; give a number.</source>
        <translation>gaussian_noise: true beendet den Loader; eine Zahl angeben.</translation>
    </message>
    <message>
        <source>A number such as 0.5 swaps the names of left and right on pictures that were not flipped; write true or false.</source>
        <translation>Eine Zahl wie 0.5 vertauscht links und rechts auf Bildern, die nicht gespiegelt wurden; true oder false schreiben.</translation>
    </message>
    <message>
        <source>Without symmetric_pairs nothing is flipped by fliplr, and mirror does not swap left and right.</source>
        <translation>Ohne symmetric_pairs spiegelt fliplr nichts, und mirror vertauscht links und rechts nicht.</translation>
    </message>
    <message>
        <source>A probability is read as true: the flip then happens half of the time that the augmentation does.</source>
        <translation>Eine Wahrscheinlichkeit wird als true gelesen: Gespiegelt wird dann in der Hälfte der Fälle, in denen augmentiert wird.</translation>
    </message>
    <message>
        <source>At the file&apos;s top level, or under the handbook&apos;s other name, it is ignored; it belongs under convolution or contrast.</source>
        <translation>Auf der obersten Ebene der Datei oder unter dem anderen Namen des Handbuchs wird es ignoriert; es gehört unter convolution oder contrast.</translation>
    </message>
    <message>
        <source>Where the ratio is absent, 0.1 is used, not the 0.4 that the comments name.</source>
        <translation>Wo der Anteil fehlt, gilt 0.1, nicht die 0.4 der Kommentare.</translation>
    </message>
    <message>
        <source>A YAML list of two numbers means one of the two, not a range.</source>
        <translation>Eine YAML-Liste aus zwei Zahlen bedeutet eine der beiden, keinen Bereich.</translation>
    </message>
    <message>
        <source>Absent from a single-animal file it is on; write false to switch it off.</source>
        <translation>Fehlt es in einer Einzeltier-Datei, ist es an; zum Ausschalten false schreiben.</translation>
    </message>
    <message>
        <source>The handbook&apos;s word, keypoint, is refused by the code; it must be keypoints.</source>
        <translation>Das Wort des Handbuchs, keypoint, lehnt der Code ab; es muss keypoints heißen.</translation>
    </message>
    <message>
        <source>Values above 0.4 or below 0 are clamped.</source>
        <translation>Werte über 0.4 oder unter 0 werden begrenzt.</translation>
    </message>
    <message>
        <source>Near the frame&apos;s border the point a crop was made for can lie outside that crop.</source>
        <translation>Nahe am Bildrand kann der Punkt, für den ein Ausschnitt gemacht wurde, außerhalb dieses Ausschnitts liegen.</translation>
    </message>
    <message>
        <source>Below about 5.7 px after scaling some labels meet no cell of the score map at all.</source>
        <translation>Unter etwa 5.7 px nach der Skalierung treffen manche Markierungen keine Zelle der Score-Map.</translation>
    </message>
    <message>
        <source>Bands wider than the distance between limbs or animals overwrite each other.</source>
        <translation>Bänder, die breiter sind als der Abstand von Gliedern oder Tieren, überschreiben einander.</translation>
    </message>
    <message>
        <source>Numbers such as 1e-4 are text to the YAML reader; they work in multi_step only. Write 0.0001 or 1.0e-4.</source>
        <translation>Zahlen wie 1e-4 sind für den YAML-Leser Text; nur in multi_step gelten sie. 0.0001 oder 1.0e-4 schreiben.</translation>
    </message>
    <message>
        <source>In the single-animal loader frames of several sizes are stretched to the shape of one of them within a batch.</source>
        <translation>Im Einzeltier-Loader werden Bilder verschiedener Größe in einem Batch auf die Form eines von ihnen gestreckt.</translation>
    </message>
    <message>
        <source>With any optimizer but adam the multi-animal training silently uses a batch of 1.</source>
        <translation>Mit jedem Optimierer außer adam verwendet das Mehrtier-Training stillschweigend einen Batch von 1.</translation>
    </message>
    <message>
        <source>It stands in the template but changes nothing.</source>
        <translation>Es steht in der Vorlage, ändert aber nichts.</translation>
    </message>
    <message>
        <source>A crop larger than the frame is padded with black.</source>
        <translation>Ein Ausschnitt, der größer als das Bild ist, wird schwarz aufgefüllt.</translation>
    </message>
    <message>
        <source>With scmap_type: gaussian the single-animal loader ignores pos_dist_thresh and the multi-animal one stops.</source>
        <translation>Mit scmap_type: gaussian ignoriert der Einzeltier-Loader pos_dist_thresh, und der Mehrtier-Loader bricht ab.</translation>
    </message>
    <message>
        <source>The network is trained on scaled animals but later looks at the frames in full size; the jitter must reach 1 / global_scale.</source>
        <translation>Das Netz lernt an skalierten Tieren, sieht die Bilder später aber in voller Größe; der Jitter muss 1 / global_scale erreichen.</translation>
    </message>
    <message>
        <source>0 counts as absent and becomes 0.15; to switch cropping off, set cropratio to 0.</source>
        <translation>0 gilt als fehlend und wird zu 0.15; zum Ausschalten des Zuschneidens cropratio auf 0 setzen.</translation>
    </message>
    <message>
        <source>A stride of 4 needs smfactor: 4, or the targets do not fit the network&apos;s output for some sizes.</source>
        <translation>Ein Stride von 4 braucht smfactor: 4, sonst passen die Ziele bei manchen Größen nicht zur Ausgabe des Netzes.</translation>
    </message>
    <message>
        <source>With the template&apos;s values it is on for a tenth of the pictures.</source>
        <translation>Mit den Werten der Vorlage ist es bei einem Zehntel der Bilder an.</translation>
    </message>
    <message>
        <source>It is on by default and changes each colour channel by itself: hues shift.</source>
        <translation>Es ist voreingestellt an und ändert jeden Farbkanal für sich: Farbtöne verschieben sich.</translation>
    </message>
    <message>
        <source>Without it the decoder that looks for the highest cell fails.</source>
        <translation>Ohne sie scheitert der Decoder, der die höchste Zelle sucht.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>%1: %2 must be a list of edits.</source>
        <translation>%1: %2 muss eine Liste von Änderungen sein.</translation>
    </message>
    <message>
        <source>%1: an edit needs a key, as in &quot;key: rotation&quot;.</source>
        <translation>%1: Eine Änderung braucht einen Schlüssel, etwa „key: rotation“.</translation>
    </message>
    <message>
        <source>%1: the edit of %2 needs a value, or &quot;remove: true&quot;.</source>
        <translation>%1: Die Änderung von %2 braucht einen Wert oder „remove: true“.</translation>
    </message>
    <message>
        <source>%1: this is no preset; its first line is &quot;posetuner_preset: 1&quot;.</source>
        <translation>%1: Das ist keine Voreinstellung; deren erste Zeile ist „posetuner_preset: 1“.</translation>
    </message>
    <message>
        <source>%1: a preset of version %2 needs a newer PoseTuner.</source>
        <translation>%1: Eine Voreinstellung der Version %2 braucht ein neueres PoseTuner.</translation>
    </message>
    <message>
        <source>%1: the preset has no name.</source>
        <translation>%1: Die Voreinstellung hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1: the preset changes nothing.</source>
        <translation>%1: Die Voreinstellung ändert nichts.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Voreinstellung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Nothing differs, so there is nothing to keep as a preset.</source>
        <translation>Nichts unterscheidet sich, also gibt es nichts als Voreinstellung zu behalten.</translation>
    </message>
    <message>
        <source>The preset %1 has nothing for a %2.</source>
        <translation>Die Voreinstellung %1 enthält nichts für eine %2.</translation>
    </message>
    <message>
        <source>There is no preset %1; posetuner-cli preset list names them.</source>
        <translation>Es gibt keine Voreinstellung %1; posetuner-cli preset list nennt sie.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>There is no frame to show.</source>
        <translation>Es gibt kein Bild zu zeigen.</translation>
    </message>
    <message>
        <source>this draw</source>
        <translation>diese Ziehung</translation>
    </message>
    <message>
        <source>weakest</source>
        <translation>am schwächsten</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>am stärksten</translation>
    </message>
    <message>
        <source>This operation never fires with these values.</source>
        <translation>Diese Operation greift bei diesen Werten nie.</translation>
    </message>
    <message>
        <source>jitter low</source>
        <translation>Jitter unten</translation>
    </message>
    <message>
        <source>jitter middle</source>
        <translation>Jitter Mitte</translation>
    </message>
    <message>
        <source>jitter high</source>
        <translation>Jitter oben</translation>
    </message>
    <message>
        <source>without jitter</source>
        <translation>ohne Jitter</translation>
    </message>
    <message>
        <source>This operation is off; switch it on to see its range.</source>
        <translation>Diese Operation ist aus; schalten Sie sie ein, um ihren Bereich zu sehen.</translation>
    </message>
    <message>
        <source>How often each operation fires; dark: it alone</source>
        <translation>Wie oft jede Operation greift; dunkel: sie allein</translation>
    </message>
    <message>
        <source>Operations on one sample</source>
        <translation>Operationen an einem Bild</translation>
    </message>
    <message>
        <source>Two together</source>
        <translation>Zwei zugleich</translation>
    </message>
    <message>
        <source>Grey levels before (grey) and after</source>
        <translation>Grauwerte vorher (grau) und nachher</translation>
    </message>
    <message>
        <source>No operation can fire with these values: every sample is the frame itself, resized or cropped.</source>
        <translation>Bei diesen Werten kann keine Operation greifen: Jedes Bild ist der Frame selbst, skaliert oder zugeschnitten.</translation>
    </message>
    <message>
        <source>%1 of the samples get none of the operations (measured: %2 of %3 draws)</source>
        <translation>%1 der Bilder bekommen keine der Operationen (gemessen: %2 von %3 Ziehungen)</translation>
    </message>
    <message>
        <source>measured through the pipeline; the bars are exact</source>
        <translation>durch die Pipeline gemessen; die Balken sind exakt</translation>
    </message>
    <message>
        <source>No animal has two labels, so its size is unknown.</source>
        <translation>Kein Tier hat zwei Labels, daher ist seine Größe unbekannt.</translation>
    </message>
    <message>
        <source>%1 sees %2 px of its input from each place; %3 of the animals fit into that.</source>
        <translation>%1 sieht von jeder Stelle aus %2 px seiner Eingabe; %3 der Tiere passen hinein.</translation>
    </message>
    <message>
        <source>The receptive field of %1 is not known here; the animals&apos; sizes are.</source>
        <translation>Das rezeptive Feld von %1 ist hier nicht bekannt, die Größen der Tiere schon.</translation>
    </message>
    <message>
        <source>receptive field %1 px</source>
        <translation>rezeptives Feld %1 px</translation>
    </message>
    <message>
        <source>Longer side of the animals in pixels of the input; half of them are below %1 px.</source>
        <translation>Längere Seite der Tiere in Pixeln der Eingabe; die Hälfte liegt unter %1 px.</translation>
    </message>
    <message>
        <source>pixels of the network&apos;s input</source>
        <translation>Pixel der Netzeingabe</translation>
    </message>
    <message>
        <source>Draws that break the limits and take crop_size unscaled, by video</source>
        <translation>Ziehungen, die die Grenzen verletzen und crop_size unskaliert nehmen, nach Video</translation>
    </message>
    <message>
        <source>Frames and draws that the limits refuse, by video</source>
        <translation>Frames und Ziehungen, die die Grenzen ablehnen, nach Video</translation>
    </message>
    <message>
        <source>and %1 more videos</source>
        <translation>und %1 weitere Videos</translation>
    </message>
    <message>
        <source>none of %1 frames</source>
        <translation>keiner von %1 Frames</translation>
    </message>
    <message>
        <source>%1 of the draws, %2 of %3 frames</source>
        <translation>%1 der Ziehungen, %2 von %3 Frames</translation>
    </message>
    <message>
        <source>Nothing was measured for %1: no estimate of its memory.</source>
        <translation>Für %1 wurde nichts gemessen: keine Schätzung des Speichers.</translation>
    </message>
    <message>
        <source>%1 images of up to %2 through %3: about %4 while training</source>
        <translation>%1 Bilder von bis zu %2 durch %3: beim Training etwa %4</translation>
    </message>
    <message>
        <source>weights, gradients, moments %1 (orange), activations %2 (blue)</source>
        <translation>Gewichte, Gradienten, Momente %1 (orange), Aktivierungen %2 (blau)</translation>
    </message>
    <message>
        <source>no GPU found: this is main memory</source>
        <translation>keine GPU gefunden: Das ist Hauptspeicher</translation>
    </message>
    <message>
        <source>%1: %2 are free</source>
        <translation>%1: %2 sind frei</translation>
    </message>
    <message>
        <source>%1: %2 of %3 are free</source>
        <translation>%1: %2 von %3 sind frei</translation>
    </message>
    <message>
        <source>does not fit: %1 has %2 of %3 free</source>
        <translation>passt nicht: %1 hat %2 von %3 frei</translation>
    </message>
    <message>
        <source>labels kept</source>
        <translation>Labels behalten</translation>
    </message>
    <message>
        <source>animals cut</source>
        <translation>Tiere angeschnitten</translation>
    </message>
    <message>
        <source>animals lost</source>
        <translation>Tiere verloren</translation>
    </message>
    <message>
        <source>multi_step holds no schedule that can be drawn.</source>
        <translation>multi_step enthält keinen Plan, der sich zeichnen lässt.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Learning rate with %1: %2 epochs, a snapshot every %3</source>
        <translation>Lernrate mit %1: %2 Epochen, ein Snapshot alle %3</translation>
    </message>
    <message>
        <source>Learning rate with %1: %2 iterations, a snapshot every %3</source>
        <translation>Lernrate mit %1: %2 Iterationen, ein Snapshot alle %3</translation>
    </message>
    <message>
        <source>measured here by a dry step: program and weights %1 (orange), activations %2 (blue)</source>
        <translation>hier mit einem Probeschritt gemessen: Programm und Gewichte %1 (orange), Aktivierungen %2 (blau)</translation>
    </message>
    <message>
        <source>An image of up to %2 through %3: about %4 while training</source>
        <translation>Ein Bild von bis zu %2 durch %3: etwa %4 beim Training</translation>
    </message>
    <message>
        <source>zoom low</source>
        <translation>Zoom niedrig</translation>
    </message>
    <message>
        <source>zoom middle</source>
        <translation>Zoom Mitte</translation>
    </message>
    <message>
        <source>zoom high</source>
        <translation>Zoom hoch</translation>
    </message>
    <message>
        <source>without zoom</source>
        <translation>ohne Zoom</translation>
    </message>
    <message>
        <source>Nothing is flipped without symmetric_pairs, the left and right body parts that change places.</source>
        <translation>Ohne symmetric_pairs, die linken und rechten Körperteile, die den Platz tauschen, wird nichts gespiegelt.</translation>
    </message>
    <message>
        <source>Longer side of the animals at jitter low; half of them are below %1 px</source>
        <translation>Längere Seite der Tiere bei Jitter unten; die Hälfte liegt unter %1 px</translation>
    </message>
    <message>
        <source>at jitter high; half of them are below %1 px</source>
        <translation>bei Jitter oben; die Hälfte liegt unter %1 px</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1×%2 px</source>
        <translation>%1×%2 px</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>übersprungen: %1</translation>
    </message>
    <message>
        <source>labels kept %1</source>
        <translation>Markierungen erhalten %1</translation>
    </message>
    <message>
        <source>animals cut %1</source>
        <translation>Tiere angeschnitten %1</translation>
    </message>
    <message>
        <source>animals lost %1</source>
        <translation>Tiere verloren %1</translation>
    </message>
    <message>
        <source>window %1 to %2</source>
        <translation>Fenster %1 bis %2</translation>
    </message>
    <message>
        <source>jitter low</source>
        <translation>Jitter niedrig</translation>
    </message>
    <message>
        <source>jitter middle</source>
        <translation>Jitter mittel</translation>
    </message>
    <message>
        <source>jitter high</source>
        <translation>Jitter hoch</translation>
    </message>
    <message>
        <source>: too large</source>
        <translation>: zu groß</translation>
    </message>
    <message>
        <source>: too small</source>
        <translation>: zu klein</translation>
    </message>
    <message>
        <source>%1 of the draws break the limits: crop_size is used unscaled</source>
        <translation>%1 der Ziehungen verletzen die Grenzen: crop_size gilt unskaliert</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>abgelehnt %1</translation>
    </message>
    <message>
        <source>never refused</source>
        <translation>nie abgelehnt</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <source>score map %1×%2</source>
        <translation>Score-Map %1×%2</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>Maßstab %1</translation>
    </message>
    <message>
        <source>labels lost %1</source>
        <translation>Markierungen verloren %1</translation>
    </message>
    <message>
        <source>your frame, %1</source>
        <translation>das eigene Bild, %1</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>draw %1</source>
        <translation>Ziehung %1</translation>
    </message>
    <message>
        <source>what the network is fed, %1</source>
        <translation>was das Netz bekommt, %1</translation>
    </message>
    <message>
        <source>where crops land, %1 draws</source>
        <translation>wo die Ausschnitte landen, %1 Ziehungen</translation>
    </message>
    <message>
        <source> (yours)</source>
        <translation> (Ihre)</translation>
    </message>
    <message>
        <source>the four samplings, %1 draws each</source>
        <translation>die vier Verfahren, je %1 Ziehungen</translation>
    </message>
    <message>
        <source>your frame and the size of the crop</source>
        <translation>Ihr Frame und die Größe des Ausschnitts</translation>
    </message>
    <message>
        <source>your frame and the size of the input</source>
        <translation>Ihr Frame und die Größe der Eingabe</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>your frame</source>
        <translation>Ihr Frame</translation>
    </message>
    <message>
        <source>your frame and how far it turns</source>
        <translation>Ihr Frame und wie weit er sich dreht</translation>
    </message>
    <message>
        <source>: from one end of its range to the other, everything else off</source>
        <translation>: von einem Ende des Bereichs zum anderen, alles andere aus</translation>
    </message>
    <message>
        <source>no pairs are swapped: left stays left in name only</source>
        <translation>keine Paare werden getauscht: links bleibt nur dem Namen nach links</translation>
    </message>
    <message>
        <source>swapped: %1</source>
        <translation>getauscht: %1</translation>
    </message>
    <message>
        <source>effective radius %1 px</source>
        <translation>wirksamer Radius %1 px</translation>
    </message>
    <message>
        <source>limb cells %1, with several limbs %2</source>
        <translation>Zellen mit Gliedern %1, mit mehreren %2</translation>
    </message>
    <message>
        <source>%1 cells where one animal overwrites another (hatched)</source>
        <translation>%1 Zellen, in denen ein Tier ein anderes überschreibt (schraffiert)</translation>
    </message>
    <message>
        <source>%1 draws without it passed over</source>
        <translation>%1 Ziehungen ohne sie übergangen</translation>
    </message>
    <message>
        <source>%1 images of %2</source>
        <translation>%1 Bilder von %2</translation>
    </message>
    <message>
        <source>%1 as bytes, %2 as the network&apos;s numbers</source>
        <translation>%1 als Bytes, %2 als Zahlen des Netzes</translation>
    </message>
    <message>
        <source>what one place of the network&apos;s answer sees, at jitter high</source>
        <translation>was eine Stelle der Netzantwort sieht, bei Jitter oben</translation>
    </message>
    <message>
        <source>receptive field %1 px of the input</source>
        <translation>rezeptives Feld %1 px der Eingabe</translation>
    </message>
    <message>
        <source> (coarse)</source>
        <translation> (grob)</translation>
    </message>
    <message>
        <source>none of them: %1 of the samples</source>
        <translation>keine davon: %1 der Bilder</translation>
    </message>
    <message>
        <source>an image of %1</source>
        <translation>ein Bild von %1</translation>
    </message>
    <message>
        <source>input %1 to %2</source>
        <translation>Eingabe %1 bis %2</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>Ausschnitt %1</translation>
    </message>
    <message>
        <source>your frame and what of it the input shows</source>
        <translation>das eigene Bild und was die Eingabe davon zeigt</translation>
    </message>
    <message>
        <source>%1: %2 of the frame</source>
        <translation>%1: %2 des Bilds</translation>
    </message>
    <message>
        <source>%1 of the frame</source>
        <translation>%1 des Bilds</translation>
    </message>
    <message>
        <source>no operation fired</source>
        <translation>keine Operation angewandt</translation>
    </message>
    <message>
        <source>what one place of the network&apos;s answer sees</source>
        <translation>was eine Stelle der Antwort des Netzes sieht</translation>
    </message>
    <message>
        <source>%1 draws; point at one to read what happened to it</source>
        <translation>%1 Ziehungen; auf eine zeigen, um zu lesen, was mit ihr geschah</translation>
    </message>
    <message>
        <source>scale %1 to %2</source>
        <translation>Maßstab %1 bis %2</translation>
    </message>
    <message>
        <source>how it differs from your frame, times 4, %1</source>
        <translation>Unterschied zum eigenen Bild, vierfach, %1</translation>
    </message>
    <message>
        <source>draw %1: </source>
        <translation>Ziehung %1: </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>proven on DeepLabCut %1, by running its code</source>
        <translation>nachgewiesen an DeepLabCut %1, durch Ausführen des Codes</translation>
    </message>
    <message>
        <source>read in the code of DeepLabCut %1</source>
        <translation>im Code von DeepLabCut %1 gelesen</translation>
    </message>
    <message>
        <source>computed from your own data and configuration</source>
        <translation>aus Ihren eigenen Daten und Ihrer Konfiguration berechnet</translation>
    </message>
</context>
<context>
    <name>RunTrash</name>
    <message>
        <source>%1 could not be moved to the trash; is the project write-protected?</source>
        <translation>%1 konnte nicht in den Papierkorb gelegt werden; ist das Projekt schreibgeschützt?</translation>
    </message>
    <message>
        <source>%1 is there again; the run stays in the trash.</source>
        <translation>%1 gibt es wieder; der Lauf bleibt im Papierkorb.</translation>
    </message>
    <message>
        <source>The run could not be brought back from %1.</source>
        <translation>Der Lauf konnte nicht aus %1 zurückgeholt werden.</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>no sign of life</source>
        <translation>kein Lebenszeichen</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Fails</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>Trained from a pose_cfg.yaml: DeepLabCut 3 subtracts ImageNet&apos;s mean colour (123.675, 116.28, 103.53) in place of mean_pixel, which changes scores slightly.</source>
        <translation>Aus einer pose_cfg.yaml trainiert: DeepLabCut 3 zieht die mittlere Farbe von ImageNet (123.675, 116.28, 103.53) statt mean_pixel ab, was die Scores leicht verändert.</translation>
    </message>
    <message>
        <source>The snapshot holds no optimiser state to take along.</source>
        <translation>Der Snapshot enthält keinen Zustand des Optimierers, der mitgenommen werden könnte.</translation>
    </message>
    <message>
        <source>%1 has maps of stride %2, not %3.</source>
        <translation>%1 hat Karten mit stride %2, nicht %3.</translation>
    </message>
    <message>
        <source>The training frames or their labels are no longer those that the run began with; it goes on with the new ones.</source>
        <translation>Die Trainingsbilder oder ihre Beschriftungen sind nicht mehr die, mit denen der Lauf begann; er geht mit den neuen weiter.</translation>
    </message>
    <message>
        <source>The training goes on from the state before, iteration %1.</source>
        <translation>Das Training geht vom Stand davor weiter, Iteration %1.</translation>
    </message>
    <message>
        <source>The run was interrupted before its first training state; it begins anew.</source>
        <translation>Der Lauf wurde vor seinem ersten Trainingsstand unterbrochen; er beginnt von vorn.</translation>
    </message>
    <message>
        <source>Stopped early: %1 has not improved in %2 evaluations.</source>
        <translation>Vorzeitig beendet: %1 hat sich in %2 Auswertungen nicht verbessert.</translation>
    </message>
    <message>
        <source>Draws were refused because of max_input_size or min_input_size; other ones took their place.</source>
        <translation>Ziehungen wurden wegen max_input_size oder min_input_size abgelehnt; andere traten an ihre Stelle.</translation>
    </message>
    <message>
        <source>The training goes on with batches of %1.</source>
        <translation>Das Training geht mit Batches von %1 weiter.</translation>
    </message>
    <message>
        <source>The training goes on; the next snapshot is tried when it is due.</source>
        <translation>Das Training geht weiter; der nächste Snapshot wird versucht, wenn er an der Reihe ist.</translation>
    </message>
    <message>
        <source>The training goes on; the training state before it stays.</source>
        <translation>Das Training geht weiter; der Trainingsstand davor bleibt.</translation>
    </message>
    <message>
        <source>The key metric %1 has no value here; no best snapshot is kept.</source>
        <translation>Die Kennzahl %1 hat hier keinen Wert; es wird kein bester Snapshot behalten.</translation>
    </message>
    <message>
        <source>The project no longer has %1 of the frames that the run began with; it goes on without them.</source>
        <translation>Das Projekt hat %1 der Bilder nicht mehr, mit denen der Lauf begann; er geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>Computes in %1, as asked.</source>
        <translation>Rechnet in %1, wie verlangt.</translation>
    </message>
    <message>
        <source>Computes in bf16: the graphics card (compute capability %1) multiplies it in hardware.</source>
        <translation>Rechnet in bf16: Die Grafikkarte (Compute Capability %1) multipliziert es in Hardware.</translation>
    </message>
    <message>
        <source>Computes in fp16 with scaled losses: the graphics card (compute capability %1) multiplies it in hardware, but not bf16.</source>
        <translation>Rechnet in fp16 mit skalierten Verlusten: Die Grafikkarte (Compute Capability %1) multipliziert es in Hardware, bf16 aber nicht.</translation>
    </message>
    <message>
        <source>Computes in fp32: the graphics card has no matrix units for anything narrower.</source>
        <translation>Rechnet in fp32: Die Grafikkarte hat keine Matrixeinheiten für Schmaleres.</translation>
    </message>
    <message>
        <source>Computes in bf16: the processor has matrix units for it (AMX).</source>
        <translation>Rechnet in bf16: Der Prozessor hat Matrixeinheiten dafür (AMX).</translation>
    </message>
    <message>
        <source>Computes in fp32, whose losses can be compared. --precision bf16 would save memory on this processor (AVX512-BF16), and time with some networks, with slightly other losses.</source>
        <translation>Rechnet in fp32, dessen Verluste vergleichbar sind. --precision bf16 würde auf diesem Prozessor (AVX512-BF16) Speicher sparen, bei manchen Netzen auch Zeit, mit etwas anderen Verlusten.</translation>
    </message>
    <message>
        <source>Computes in fp32: the processor multiplies nothing narrower in hardware.</source>
        <translation>Rechnet in fp32: Der Prozessor multipliziert nichts Schmaleres in Hardware.</translation>
    </message>
    <message>
        <source>intermediate_supervision is DeepLabCut 2&apos;s alone: its second loss on an inner layer is not trained here, and no snapshot of DeepLabCut 3 has it.</source>
        <translation>intermediate_supervision gibt es nur in DeepLabCut 2: Sein zweiter Verlust an einer inneren Schicht wird hier nicht trainiert, und kein Snapshot von DeepLabCut 3 hat ihn.</translation>
    </message>
    <message>
        <source>multi_stage is off, but with stride %1 the multi-stage decoder is what is trained here, as in DeepLabCut 3&apos;s dlcrnet.</source>
        <translation>multi_stage ist aus, aber mit stride %1 wird hier der mehrstufige Decoder trainiert, wie im dlcrnet von DeepLabCut 3.</translation>
    </message>
    <message>
        <source>The heads in %1 are of other body parts or another kind (%2): this network&apos;s begin with random weights.</source>
        <translation>Die Köpfe in %1 sind für andere Körperteile oder von anderer Art (%2): die dieses Netzes beginnen mit zufälligen Gewichten.</translation>
    </message>
    <message>
        <source>CUDA graphs are not used: %1 is not there.</source>
        <translation>CUDA-Graphen werden nicht benutzt: %1 ist nicht da.</translation>
    </message>
    <message>
        <source>CUDA graphs are not used: %1 does not fit this program (%2).</source>
        <translation>CUDA-Graphen werden nicht benutzt: %1 passt nicht zu diesem Programm (%2).</translation>
    </message>
    <message>
        <source>CUDA graphs are not used: %1</source>
        <translation>CUDA-Graphen werden nicht benutzt: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for CUDA graphs beside the training; it goes on without them.</source>
        <translation>Für CUDA-Graphen neben dem Training reicht der Speicher nicht; es geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>A training step failed while CUDA graphs were in use (%1); the training goes on without them.</source>
        <translation>Ein Trainingsschritt ist gescheitert, während CUDA-Graphen benutzt wurden (%1); das Training geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>A CUDA graph did not give what the training step itself gives (%1); the training goes on without them.</source>
        <translation>Ein CUDA-Graph hat nicht ergeben, was der Trainingsschritt selbst ergibt (%1); das Training geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>A CUDA graph did not give what the training step itself gives (%1); the training goes on without them. Steps that it made since the last check, which may be wrong: %2.</source>
        <translation>Ein CUDA-Graph hat nicht ergeben, was der Trainingsschritt selbst ergibt (%1); das Training geht ohne sie weiter. Schritte seit der letzten Prüfung, die falsch sein können: %2.</translation>
    </message>
    <message>
        <source>This run ended while CUDA graphs were tried for the first time; it goes on without them.</source>
        <translation>Dieser Lauf endete, als CUDA-Graphen zum ersten Mal versucht wurden; er geht ohne sie weiter.</translation>
    </message>
</context>
<context>
    <name>Translate</name>
    <message>
        <source>the probability is always 0.5 there</source>
        <translation>die Wahrscheinlichkeit ist dort immer 0.5</translation>
    </message>
    <message>
        <source>is not scaled with the image there</source>
        <translation>wird dort nicht mit dem Bild skaliert</translation>
    </message>
    <message>
        <source>losses are averaged there instead of summed</source>
        <translation>Losses werden dort gemittelt statt summiert</translation>
    </message>
    <message>
        <source>has no counterpart in %1</source>
        <translation>hat in %1 kein Gegenstück</translation>
    </message>
    <message>
        <source>the file does not name the animals: there are %1 in the result, correct them</source>
        <translation>die Datei nennt die Tiere nicht: Im Ergebnis stehen %1, berichtigen Sie sie</translation>
    </message>
    <message>
        <source>with multi_stage it is the DLCRNet of DeepLabCut 3</source>
        <translation>mit multi_stage ist es das DLCRNet von DeepLabCut 3</translation>
    </message>
    <message>
        <source>has group normalisation there instead of batch normalisation</source>
        <translation>hat dort Gruppen- statt Batch-Normalisierung</translation>
    </message>
    <message>
        <source>has no name of its own there: the backbone&apos;s model_name says it</source>
        <translation>hat dort keinen eigenen Namen: Der model_name des Backbones sagt es</translation>
    </message>
    <message>
        <source>%1 does not exist there: resnet_50 is taken</source>
        <translation>%1 gibt es dort nicht: resnet_50 wird genommen</translation>
    </message>
    <message>
        <source>TensorFlow weights cannot be read there: training starts from ImageNet</source>
        <translation>TensorFlow-Gewichte sind dort nicht lesbar: Das Training beginnt mit ImageNet</translation>
    </message>
    <message>
        <source>normalize_images does it there</source>
        <translation>das macht dort normalize_images</translation>
    </message>
    <message>
        <source>happens before the crop there, on a canvas of fixed size</source>
        <translation>geschieht dort vor dem Ausschneiden, auf einer festen Fläche</translation>
    </message>
    <message>
        <source>is shared by rotation, zoom and shift there</source>
        <translation>gilt dort gemeinsam für Drehung, Zoom und Verschiebung</translation>
    </message>
    <message>
        <source>frames keep their resolution with this loader; only crop and targets change, which cannot be said there</source>
        <translation>Bilder behalten bei diesem Lader ihre Auflösung; nur Ausschnitt und Ziele ändern sich, was dort nicht auszudrücken ist</translation>
    </message>
    <message>
        <source>is drawn for each image, on a canvas of fixed size with a black border</source>
        <translation>wird für jedes Bild gezogen, auf einer festen Fläche mit schwarzem Rand</translation>
    </message>
    <message>
        <source>only the first animal&apos;s labels change sides there</source>
        <translation>nur die Markierungen des ersten Tiers tauschen dort die Seite</translation>
    </message>
    <message>
        <source>its probability is honoured there</source>
        <translation>seine Wahrscheinlichkeit gilt dort</translation>
    </message>
    <message>
        <source>a flip without symmetries: labels keep their names, as here</source>
        <translation>ein Spiegeln ohne symmetries: Markierungen behalten wie hier ihre Namen</translation>
    </message>
    <message>
        <source>is bilinear there; analysis is resized too</source>
        <translation>ist dort bilinear; auch beim Analysieren wird skaliert</translation>
    </message>
    <message>
        <source>there every image is cut to the crop_sampling window, 448 x 448 in the result</source>
        <translation>dort wird jedes Bild auf das crop_sampling-Fenster geschnitten, im Ergebnis 448 x 448</translation>
    </message>
    <message>
        <source>has a fixed size there, whatever the scale</source>
        <translation>hat dort eine feste Größe, unabhängig vom Maßstab</translation>
    </message>
    <message>
        <source>the window moves to the right and down only there</source>
        <translation>das Fenster rückt dort nur nach rechts und unten</translation>
    </message>
    <message>
        <source>has no settings there: 3, 5 or 7 px along a random line</source>
        <translation>hat dort keine Einstellungen: 3, 5 oder 7 px entlang einer zufälligen Linie</translation>
    </message>
    <message>
        <source>covered keypoints are not trained there</source>
        <translation>verdeckte Keypoints werden dort nicht trainiert</translation>
    </message>
    <message>
        <source>moves along the diagonal only there</source>
        <translation>bewegt dort nur entlang der Diagonalen</translation>
    </message>
    <message>
        <source>takes 50 to 100 % of the colour away there</source>
        <translation>nimmt dort 50 bis 100 % der Farbe weg</translation>
    </message>
    <message>
        <source>is not scaled with the image, and a bell instead of a disc is learned there</source>
        <translation>wird nicht mit dem Bild skaliert, und dort wird eine Glocke statt einer Scheibe gelernt</translation>
    </message>
    <message>
        <source>body parts without a label count with 0.1 there</source>
        <translation>Körperteile ohne Markierung zählen dort mit 0.1</translation>
    </message>
    <message>
        <source>iterations become epochs only when the number of training frames is known; DeepLabCut&apos;s own values stand in the result</source>
        <translation>Iterationen werden nur zu Epochen, wenn die Zahl der Trainingsbilder bekannt ist; im Ergebnis stehen DeepLabCuts eigene Werte</translation>
    </message>
    <message>
        <source>counts epochs there</source>
        <translation>zählt dort Epochen</translation>
    </message>
    <message>
        <source>the length is kept; the rates are those of DeepLabCut 3, because AdamW needs other rates than sgd</source>
        <translation>die Länge bleibt; die Raten sind die von DeepLabCut 3, denn AdamW braucht andere als sgd</translation>
    </message>
    <message>
        <source>is AdamW there, what DeepLabCut 3 trains with</source>
        <translation>ist dort AdamW, womit DeepLabCut 3 trainiert</translation>
    </message>
    <message>
        <source>counts epochs there, and AdamW takes the place of adam</source>
        <translation>zählt dort Epochen, und AdamW tritt an die Stelle von adam</translation>
    </message>
    <message>
        <source>has batch normalisation there instead of group normalisation</source>
        <translation>hat dort Batch- statt Gruppen-Normalisierung</translation>
    </message>
    <message>
        <source>is resnet_50 with multi_stage there, which stays a plain decoder until stride is below 8</source>
        <translation>ist dort resnet_50 mit multi_stage, was ein einfacher Decoder bleibt, bis stride unter 8 liegt</translation>
    </message>
    <message>
        <source>top-down networks do not exist there: the result is a bottom-up one</source>
        <translation>Top-down-Netze gibt es dort nicht: Das Ergebnis ist ein Bottom-up-Netz</translation>
    </message>
    <message>
        <source>is a whole number there, and happens after the crop</source>
        <translation>ist dort eine ganze Zahl und geschieht nach dem Ausschneiden</translation>
    </message>
    <message>
        <source>is shared by all operations without a ratio of their own there</source>
        <translation>gilt dort gemeinsam für alle Operationen ohne eigene Quote</translation>
    </message>
    <message>
        <source>is for the rotation alone there</source>
        <translation>gilt dort nur für die Drehung</translation>
    </message>
    <message>
        <source>this loader does not scale frames</source>
        <translation>dieser Lader skaliert keine Bilder</translation>
    </message>
    <message>
        <source>is drawn for each batch there, and the image changes its size</source>
        <translation>wird dort für jeden Batch gezogen, und das Bild ändert seine Größe</translation>
    </message>
    <message>
        <source>happens with apply_prob there</source>
        <translation>geschieht dort mit apply_prob</translation>
    </message>
    <message>
        <source>mirrors a quarter of the images there; labels keep their names</source>
        <translation>spiegelt dort ein Viertel der Bilder; Markierungen behalten ihre Namen</translation>
    </message>
    <message>
        <source>this loader crops by up to 15 % a side only</source>
        <translation>dieser Lader schneidet nur bis zu 15 % je Seite weg</translation>
    </message>
    <message>
        <source>is scaled by the jitter there</source>
        <translation>wird dort mit dem Jitter skaliert</translation>
    </message>
    <message>
        <source>the window moves to all sides there</source>
        <translation>das Fenster rückt dort nach allen Seiten</translation>
    </message>
    <message>
        <source>is cubic there, and changes the shape</source>
        <translation>ist dort kubisch und ändert die Form</translation>
    </message>
    <message>
        <source>is scaled with the image there</source>
        <translation>wird dort mit dem Bild skaliert</translation>
    </message>
    <message>
        <source>is divided by the scale there</source>
        <translation>wird dort durch den Maßstab geteilt</translation>
    </message>
    <message>
        <source>losses are summed there instead of averaged</source>
        <translation>Losses werden dort summiert statt gemittelt</translation>
    </message>
    <message>
        <source>adam is the nearest that there is</source>
        <translation>adam kommt dem am nächsten</translation>
    </message>
    <message>
        <source>epochs become iterations only when the number of training frames is known; DeepLabCut&apos;s rates for adam stand in the result</source>
        <translation>Epochen werden nur zu Iterationen, wenn die Zahl der Trainingsbilder bekannt ist; im Ergebnis stehen DeepLabCuts Raten für adam</translation>
    </message>
    <message>
        <source>counts iterations there</source>
        <translation>zählt dort Iterationen</translation>
    </message>
</context>
<context>
    <name>YamlError</name>
    <message>
        <source>%1 cannot be changed alone: the edit would alter another value of the file. Nothing was changed; put the value in quotes or edit this place as text</source>
        <translation>%1 lässt sich nicht allein ändern: Die Änderung träfe einen anderen Wert der Datei. Nichts wurde geändert; den Wert in Anführungszeichen setzen oder die Stelle als Text bearbeiten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written for %2: it is not one YAML value (%3)</source>
        <translation>„%1“ lässt sich nicht für %2 schreiben: Es ist nicht ein YAML-Wert (%3)</translation>
    </message>
    <message>
        <source>%1 does not fit the file: something on the way is a single value or a list, or the list is shorter</source>
        <translation>%1 passt nicht zur Datei: Etwas auf dem Weg ist ein einzelner Wert oder eine Liste, oder die Liste ist kürzer</translation>
    </message>
    <message>
        <source>%1 is not in the file</source>
        <translation>%1 steht nicht in der Datei</translation>
    </message>
    <message>
        <source>%1 stands inside brackets: write its new value in brackets or quotes too</source>
        <translation>%1 steht in Klammern: den neuen Wert auch in Klammern oder Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2: that key is already there</source>
        <translation>%1 lässt sich nicht in %2 umbenennen: Diesen Schlüssel gibt es schon</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this byte is not UTF-8 text; save the file as UTF-8</source>
        <translation>%1, Zeile %2, Spalte %3: Dieses Byte ist kein UTF-8-Text; die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a tab cannot indent YAML; use spaces</source>
        <translation>%1, Zeile %2, Spalte %3: Ein Tabulator kann YAML nicht einrücken; Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: after a %-directive a line with --- must follow</source>
        <translation>%1, Zeile %2, Spalte %3: Nach einer %-Direktive muss eine Zeile mit --- folgen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a second document begins here; a configuration must be one document</source>
        <translation>%1, Zeile %2, Spalte %3: Hier beginnt ein zweites Dokument; eine Konfiguration muss ein Dokument sein</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this does not continue what is above; check indentation, colon and quotes</source>
        <translation>%1, Zeile %2, Spalte %3: Das setzt das Obige nicht fort; Einrückung, Doppelpunkt und Anführungszeichen prüfen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &amp; needs a name</source>
        <translation>%1, Zeile %2, Spalte %3: &amp; braucht einen Namen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this alias names no anchor above it</source>
        <translation>%1, Zeile %2, Spalte %3: Dieser Alias nennt keinen Anker darüber</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the aliases multiply beyond a million values</source>
        <translation>%1, Zeile %2, Spalte %3: Die Aliase vervielfachen sich auf über eine Million Werte</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a value cannot begin with this character; put the value in quotes</source>
        <translation>%1, Zeile %2, Spalte %3: Ein Wert kann nicht mit diesem Zeichen beginnen; den Wert in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: nested more than 200 levels deep</source>
        <translation>%1, Zeile %2, Spalte %3: mehr als 200 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a list with dashes must begin on its own line</source>
        <translation>%1, Zeile %2, Spalte %3: Eine Liste mit Strichen muss in einer eigenen Zeile beginnen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a nested key must begin on its own line</source>
        <translation>%1, Zeile %2, Spalte %3: Ein verschachtelter Schlüssel muss in einer eigenen Zeile beginnen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a key must be a text or a number</source>
        <translation>%1, Zeile %2, Spalte %3: Ein Schlüssel muss ein Text oder eine Zahl sein</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a colon with a blank is not possible here; put the value in quotes or begin a new line</source>
        <translation>%1, Zeile %2, Spalte %3: Ein Doppelpunkt mit Leerzeichen ist hier nicht möglich; den Wert in Anführungszeichen setzen oder eine neue Zeile beginnen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: something follows the value on its line; put texts with special characters in quotes</source>
        <translation>%1, Zeile %2, Spalte %3: Nach dem Wert folgt noch etwas in der Zeile; Texte mit Sonderzeichen in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: indented deeper than the lines it belongs to</source>
        <translation>%1, Zeile %2, Spalte %3: tiefer eingerückt als die Zeilen, zu denen es gehört</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a list item stands among keys; indent the list or remove the dash</source>
        <translation>%1, Zeile %2, Spalte %3: Ein Listeneintrag steht zwischen Schlüsseln; die Liste einrücken oder den Strich entfernen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a key with a colon was expected here</source>
        <translation>%1, Zeile %2, Spalte %3: Hier wurde ein Schlüssel mit Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this bracket is never closed</source>
        <translation>%1, Zeile %2, Spalte %3: Diese Klammer wird nie geschlossen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: a comma or the closing bracket was expected here</source>
        <translation>%1, Zeile %2, Spalte %3: Hier wurde ein Komma oder die schließende Klammer erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key path; write it like a.b[0].c, and keys with dots or brackets in double quotes</source>
        <translation>„%1“ ist kein Schlüsselpfad; so schreiben: a.b[0].c, und Schlüssel mit Punkten oder Klammern in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the text in quotes never ends; add the closing quote</source>
        <translation>%1, Zeile %2, Spalte %3: Der Text in Anführungszeichen endet nie; das schließende Anführungszeichen ergänzen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: unknown escape after a backslash; use single quotes for paths with backslashes</source>
        <translation>%1, Zeile %2, Spalte %3: unbekannte Escape-Folge nach einem Backslash; für Pfade mit Backslash einfache Anführungszeichen verwenden</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: after | or &gt; only a comment may stand on the line</source>
        <translation>%1, Zeile %2, Spalte %3: Nach | oder &gt; darf in der Zeile nur ein Kommentar stehen</translation>
    </message>
</context>
<context>
    <name>pt::app::Document</name>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>pose_cfg.yaml (not saved yet)</source>
        <translation>pose_cfg.yaml (noch nicht gespeichert)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Von der Platte neu laden</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is broken, so no value can be set: %1</source>
        <translation>Der Text ist fehlerhaft, daher kann kein Wert gesetzt werden: %1</translation>
    </message>
    <message>
        <source>Edit text: %1</source>
        <translation>Text bearbeiten: %1</translation>
    </message>
    <message>
        <source>Edit text, line %1</source>
        <translation>Text bearbeiten, Zeile %1</translation>
    </message>
    <message>
        <source>Join with the file on disk</source>
        <translation>Mit der Datei auf dem Datenträger zusammenführen</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Sicherung vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Ungespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>your backup of %1</source>
        <translation>Ihrer Sicherung vom %1</translation>
    </message>
    <message>
        <source>DeepLabCut&apos;s defaults</source>
        <translation>DeepLabCuts Vorgaben</translation>
    </message>
</context>
<context>
    <name>pt::app::Drafts</name>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
</context>
<context>
    <name>pt::app::HelpWindow</name>
    <message>
        <source>What surprises people</source>
        <translation>Was überrascht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Training and runs</source>
        <translation>Training und Läufe</translation>
    </message>
    <message>
        <source>Show it in the form</source>
        <translation>Im Formular zeigen</translation>
    </message>
</context>
<context>
    <name>pt::app::MainWindow</name>
    <message>
        <source>Diff (%1)</source>
        <translation>Unterschiede (%1)</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>shuffle %1</source>
        <translation>Shuffle %1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ratschläge</translation>
    </message>
    <message>
        <source>Advice (%1)</source>
        <translation>Ratschläge (%1)</translation>
    </message>
    <message>
        <source>About PoseTuner</source>
        <translation>Über PoseTuner</translation>
    </message>
    <message>
        <source>&lt;h3&gt;PoseTuner %1&lt;/h3&gt;&lt;p&gt;Preview, edit and train DeepLabCut configurations.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;PoseTuner %1&lt;/h3&gt;&lt;p&gt;DeepLabCut-Konfigurationen ansehen, bearbeiten und trainieren.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Advice, text and runs</source>
        <translation>Ratschläge, Text und Läufe</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find parameter</source>
        <translation>Parameter &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>&amp;Previous frame</source>
        <translation>&amp;Vorheriges Bild</translation>
    </message>
    <message>
        <source>&amp;Roll new dice</source>
        <translation>Neu &amp;würfeln</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>&amp;Trainieren…</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;About PoseTuner</source>
        <translation>&amp;Über PoseTuner</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Demo projects</source>
        <translation>D&amp;emo-Projekte</translation>
    </message>
    <message>
        <source>One mouse</source>
        <translation>Eine Maus</translation>
    </message>
    <message>
        <source>Three animals</source>
        <translation>Drei Tiere</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>F&amp;rames</source>
        <translation>B&amp;ilder</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Hauptwerkzeuge</translation>
    </message>
    <message>
        <source>Train this configuration (F9)</source>
        <translation>Diese Konfiguration trainieren (F9)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The training set is there. %1 is open.</source>
        <translation>Der Trainingsdatensatz ist da. %1 ist geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled frames</source>
        <translation>
            <numerusform>%n markiertes Bild</numerusform>
            <numerusform>%n markierte Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no training set yet. You can try everything with DeepLabCut&apos;s defaults; creating the set writes the split and pose_cfg.yaml in DeepLabCut&apos;s places.</source>
        <translation>Dieses Projekt hat noch keinen Trainingsdatensatz. Mit DeepLabCuts Vorgaben lässt sich alles ausprobieren; das Anlegen schreibt die Aufteilung und pose_cfg.yaml an DeepLabCuts Plätze.</translation>
    </message>
    <message>
        <source>Create training set</source>
        <translation>Trainingsdatensatz anlegen</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Open a DeepLabCut project</source>
        <translation>DeepLabCut-Projekt öffnen</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Configurations (*.yaml *.yml);;All files (*)</source>
        <translation>Konfigurationen (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message numerus="yes">
        <source>Saved, %n lines changed</source>
        <translation>
            <numerusform>Gespeichert, %n Zeile geändert</numerusform>
            <numerusform>Gespeichert, %n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Konfiguration speichern</translation>
    </message>
    <message>
        <source>Configurations (*.yaml)</source>
        <translation>Konfigurationen (*.yaml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 is no longer there. Your text is kept here; saving writes it again.</source>
        <translation>%1 ist nicht mehr da. Der Text bleibt hier erhalten; Speichern schreibt ihn neu.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Training needs the project: open its folder, not only the configuration.</source>
        <translation>Training braucht das Projekt: dessen Ordner öffnen, nicht nur die Konfiguration.</translation>
    </message>
    <message>
        <source>The trainer, posetuner-train, was not found beside this program. Build or install it with LibTorch (scripts/run does both), or name it in the environment variable POSETUNER_TRAINER.</source>
        <translation>Der Trainer posetuner-train wurde neben diesem Programm nicht gefunden. Mit LibTorch bauen oder installieren (scripts/run tut beides) oder in der Umgebungsvariable POSETUNER_TRAINER nennen.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 ließ sich nicht starten: %2</translation>
    </message>
    <message>
        <source>Training has started; the window stays free.</source>
        <translation>Das Training hat begonnen; das Fenster bleibt frei.</translation>
    </message>
    <message>
        <source>&amp;Translate to pose_cfg.yaml…</source>
        <translation>In pose_cfg.yaml über&amp;setzen …</translation>
    </message>
    <message>
        <source>&amp;Translate to pytorch_config.yaml…</source>
        <translation>In pytorch_config.yaml über&amp;setzen …</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Translate for the other engine…</source>
        <translation>Für die andere Engine über&amp;setzen …</translation>
    </message>
    <message>
        <source>&amp;Presets…</source>
        <translation>&amp;Voreinstellungen …</translation>
    </message>
    <message>
        <source>Restore a &amp;backup</source>
        <translation>&amp;Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Configuration and shuffle</source>
        <translation>Konfiguration und Shuffle</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>Übersetzung speichern</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Voreinstellung importieren</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml)</source>
        <translation>Voreinstellungen (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Export a preset</source>
        <translation>Voreinstellung exportieren</translation>
    </message>
    <message>
        <source>Presets (*.yaml)</source>
        <translation>Voreinstellungen (*.yaml)</translation>
    </message>
    <message>
        <source>DeepLabCut&apos;s defaults</source>
        <translation>DeepLabCuts Vorgaben</translation>
    </message>
    <message>
        <source>the saved file</source>
        <translation>der gespeicherten Datei</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Voreinstellung %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values changed. Undo takes them back together.</source>
        <translation>
            <numerusform>%1: %n Wert geändert. Rückgängig nimmt ihn zurück.</numerusform>
            <numerusform>%1: %n Werte geändert. Rückgängig nimmt sie zusammen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>a text that was being edited</source>
        <translation>ein Text in Bearbeitung</translation>
    </message>
    <message>
        <source>changes of comments or layout</source>
        <translation>Änderungen an Kommentaren oder Anordnung</translation>
    </message>
    <message>
        <source>%1 was changed by another program and cannot be joined with your text: %2</source>
        <translation>%1 wurde von einem anderen Programm geändert und kann nicht mit Ihrem Text zusammengeführt werden: %2</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>Dort: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written anew by another program, without its %n comments. DeepLabCut does so when a training starts.</source>
        <translation>
            <numerusform>%1 wurde von einem anderen Programm neu geschrieben, ohne seinen Kommentar. DeepLabCut tut das beim Start eines Trainings.</numerusform>
            <numerusform>%1 wurde von einem anderen Programm neu geschrieben, ohne seine %n Kommentare. DeepLabCut tut das beim Start eines Trainings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put my comments back</source>
        <translation>Meine Kommentare zurückholen</translation>
    </message>
    <message>
        <source>Join both</source>
        <translation>Beides zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Joined: %n values taken over. Save to write the result.</source>
        <translation>
            <numerusform>Zusammengeführt: %n Wert übernommen. Speichern schreibt das Ergebnis.</numerusform>
            <numerusform>Zusammengeführt: %n Werte übernommen. Speichern schreibt das Ergebnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed here and by another program. Where both changed the same value, choose one.</source>
        <translation>%1 wurde hier und von einem anderen Programm geändert. Wo beide denselben Wert geändert haben, wählen Sie einen.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>There are changes of %1 that were never saved: %2.</source>
        <translation>Es gibt Änderungen vom %1, die nie gespeichert wurden: %2.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 is open in another PoseTuner window too (%2). What one window saves the other will offer to join; nothing is overwritten.</source>
        <translation>%1 ist auch in einem anderen PoseTuner-Fenster geöffnet (%2). Was das eine speichert, bietet das andere zum Zusammenführen an; nichts wird überschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has lost %n comments since you saved it here. DeepLabCut writes it anew when a training starts.</source>
        <translation>
            <numerusform>%1 hat einen Kommentar verloren, seit Sie es hier gespeichert haben. DeepLabCut schreibt es beim Start eines Trainings neu.</numerusform>
            <numerusform>%1 hat %n Kommentare verloren, seit Sie es hier gespeichert haben. DeepLabCut schreibt es beim Start eines Trainings neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the comments back</source>
        <translation>Kommentare zurückholen</translation>
    </message>
    <message>
        <source>%1 has changes of %2 that were never saved: %3.</source>
        <translation>%1 hat Änderungen vom %2, die nie gespeichert wurden: %3.</translation>
    </message>
    <message>
        <source>Your unsaved changes are back. Undo takes them away again.</source>
        <translation>Ihre ungespeicherten Änderungen sind zurück. Rückgängig nimmt sie wieder weg.</translation>
    </message>
    <message>
        <source>%1 was changed after the draft of %2 was begun. Where both changed the same value, choose one.</source>
        <translation>%1 wurde geändert, nachdem der Entwurf vom %2 begonnen wurde. Wo beide denselben Wert geändert haben, wählen Sie einen.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>There is none yet: each save keeps one</source>
        <translation>Noch keine: Jedes Speichern behält eine</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>&amp;Commands and parameters…</source>
        <translation>&amp;Befehle und Parameter …</translation>
    </message>
    <message>
        <source>&amp;Help on the parameter</source>
        <translation>&amp;Hilfe zum Parameter</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;What surprises people</source>
        <translation>&amp;Was überrascht</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse…</source>
        <translation>&amp;Tasten und Maus …</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>There is no log yet; it would be %1.</source>
        <translation>Es gibt noch kein Protokoll; es wäre %1.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>Bild &amp;einpassen</translation>
    </message>
    <message>
        <source>Picture &amp;1:1</source>
        <translation>Bild &amp;1:1</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Voriger B&amp;ereich</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Demo: one mouse</source>
        <translation>Demo: eine Maus</translation>
    </message>
    <message>
        <source>Demo: three animals</source>
        <translation>Demo: drei Tiere</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Where a training runs, and with how many threads</source>
        <translation>Worauf ein Training läuft und mit wie vielen Threads</translation>
    </message>
    <message>
        <source>all threads</source>
        <translation>alle Threads</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Training on %1</source>
        <translation>Training auf %1</translation>
    </message>
    <message>
        <source>%1 lies in the trash now.</source>
        <translation>%1 liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>The evaluation did not succeed: %1</source>
        <translation>Die Auswertung ist nicht gelungen: %1</translation>
    </message>
    <message>
        <source>the trainer ended without a word</source>
        <translation>der Trainer endete ohne ein Wort</translation>
    </message>
    <message>
        <source>Evaluating the newest snapshot on the labelled frames…</source>
        <translation>Der neueste Snapshot wird auf den markierten Bildern ausgewertet …</translation>
    </message>
    <message>
        <source>The text is broken, so it cannot be trained: %1</source>
        <translation>Der Text ist fehlerhaft und kann daher nicht trainiert werden: %1</translation>
    </message>
    <message>
        <source>A folder for this project&apos;s runs</source>
        <translation>Ein Ordner für die Läufe dieses Projekts</translation>
    </message>
    <message numerus="yes">
        <source>Runs (%n running)</source>
        <translation>
            <numerusform>Läufe (%n läuft)</numerusform>
            <numerusform>Läufe (%n laufen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has no place, so nothing was started. %1</source>
        <translation>Für den Lauf gibt es keinen Platz, deshalb wurde nichts gestartet. %1</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Train with &amp;DeepLabCut</source>
        <translation>Mit &amp;DeepLabCut trainieren</translation>
    </message>
    <message>
        <source>Comparing test with training frames</source>
        <translation>Test- und Trainingsbilder werden verglichen</translation>
    </message>
    <message>
        <source>PoseTuner does not train %1 itself. Your own DeepLabCut can, from the saved file; the losses will be shown here.</source>
        <translation>PoseTuner trainiert %1 nicht selbst. Ihr eigenes DeepLabCut kann es, aus der gespeicherten Datei; die Losses werden hier gezeigt.</translation>
    </message>
    <message>
        <source>PoseTuner does not train with %1 itself. Your own DeepLabCut can, from the saved file; the losses will be shown here.</source>
        <translation>PoseTuner trainiert nicht selbst mit %1. Ihr eigenes DeepLabCut kann es, aus der gespeicherten Datei; die Losses werden hier gezeigt.</translation>
    </message>
    <message>
        <source>PoseTuner does not know yet which Python has your DeepLabCut.</source>
        <translation>PoseTuner weiß noch nicht, welches Python Ihr DeepLabCut hat.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>DeepLabCut trains only the file of a shuffle in its own place; create a training set or open one of the project&apos;s shuffles.</source>
        <translation>DeepLabCut trainiert nur die Datei eines Shuffles an ihrem eigenen Ort; legen Sie einen Trainingsdatensatz an oder öffnen Sie einen Shuffle des Projekts.</translation>
    </message>
    <message>
        <source>DeepLabCut is training; the window stays free.</source>
        <translation>DeepLabCut trainiert; das Fenster bleibt frei.</translation>
    </message>
    <message>
        <source>%1. Mend it in the text below; until then the form and the picture show the values of %2.</source>
        <translation>%1. Beheben Sie das im Text unten; bis dahin zeigen Formular und Bild die Werte von %2.</translation>
    </message>
    <message>
        <source>This run was DeepLabCut&apos;s, which begins anew unless its file names a snapshot to go on from (init_weights, resume_training_from).</source>
        <translation>Dieser Lauf war einer von DeepLabCut, das von vorn beginnt, wenn seine Datei keinen Snapshot nennt, von dem aus es weitergeht (init_weights, resume_training_from).</translation>
    </message>
    <message>
        <source>Train with DeepLabCut</source>
        <translation>Mit DeepLabCut trainieren</translation>
    </message>
    <message numerus="yes">
        <source>take over %n values</source>
        <translation>
            <numerusform>%n Wert übernehmen</numerusform>
            <numerusform>%n Werte übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The measurement did not succeed: %1</source>
        <translation>Die Messung ist nicht gelungen: %1</translation>
    </message>
</context>
<context>
    <name>pt::app::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>pt::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>Counts from the next start on</source>
        <translation>Gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Threads of a training; fewer leave the machine free for other work</source>
        <translation>Threads eines Trainings; weniger lassen den Rechner für anderes frei</translation>
    </message>
    <message>
        <source>Training &amp;threads</source>
        <translation>Trainings-&amp;Threads</translation>
    </message>
    <message>
        <source>How many older states of a file are kept when it is saved</source>
        <translation>Wie viele ältere Stände einer Datei beim Speichern bleiben</translation>
    </message>
    <message>
        <source>Kept &amp;copies</source>
        <translation>&amp;Kopien behalten</translation>
    </message>
    <message>
        <source>Open what was open last</source>
        <translation>Zuletzt Geöffnetes öffnen</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>python of the environment that has DeepLabCut</source>
        <translation>python der Umgebung mit DeepLabCut</translation>
    </message>
    <message>
        <source>Python with DeepLabCut</source>
        <translation>Python mit DeepLabCut</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>&amp;Python with DeepLabCut</source>
        <translation>&amp;Python mit DeepLabCut</translation>
    </message>
    <message>
        <source>Only needed to hand work over to DeepLabCut; everything else works without it.</source>
        <translation>Nur nötig, um Arbeit an DeepLabCut zu übergeben; alles andere geht ohne.</translation>
    </message>
    <message>
        <source>DeepLabCut %1 is there.</source>
        <translation>DeepLabCut %1 ist da.</translation>
    </message>
    <message>
        <source>This Python has no DeepLabCut that can be loaded: %1</source>
        <translation>Dieses Python hat kein ladbares DeepLabCut: %1</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>pt::app::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Preparing the demo project</source>
        <translation>Demo-Projekt wird vorbereitet</translation>
    </message>
    <message>
        <source>Creating the training set</source>
        <translation>Trainingsdatensatz wird angelegt</translation>
    </message>
    <message>
        <source>Looking at the project&apos;s files</source>
        <translation>Die Dateien des Projekts werden durchgesehen</translation>
    </message>
</context>
<context>
    <name>pt::app::ShortcutsDialog</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Slider in focus</source>
        <translation>Regler mit Fokus</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>One step; with Shift a fine one</source>
        <translation>Ein Schritt; mit Umschalt ein feiner</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>Zehn Schritte</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>The ends of the usual range</source>
        <translation>Die Enden des üblichen Bereichs</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>One step; only with focus, else the form scrolls</source>
        <translation>Ein Schritt; nur mit Fokus, sonst rollt das Formular</translation>
    </message>
    <message>
        <source>Drag with Shift</source>
        <translation>Ziehen mit Umschalt</translation>
    </message>
    <message>
        <source>Ten times finer</source>
        <translation>Zehnmal feiner</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Back to DeepLabCut&apos;s default</source>
        <translation>Zurück zu DeepLabCuts Vorgabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>The other end of a range</source>
        <translation>Das andere Ende eines Bereichs</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Links, rechts</translation>
    </message>
    <message>
        <source>Frame before, next frame</source>
        <translation>Voriges, nächstes Bild</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Leertaste, gehalten</translation>
    </message>
    <message>
        <source>Flicker between before and after</source>
        <translation>Zwischen Vorher und Nachher wechseln</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Zoom the iterations</source>
        <translation>Iterationen zoomen</translation>
    </message>
    <message>
        <source>Everything in view, and follow</source>
        <translation>Alles im Bild, und folgen</translation>
    </message>
</context>
<context>
    <name>pt::app::TranslateDialog</name>
    <message>
        <source>Translation to %1</source>
        <translation>Übersetzung in %1</translation>
    </message>
    <message>
        <source>%1 settings keep their meaning, %2 become the nearest there is, %3 have no counterpart. Nothing has been written yet.</source>
        <translation>%1 Einstellungen behalten ihre Bedeutung, %2 werden zum Nächstliegenden, %3 haben kein Gegenstück. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>What becomes of each setting</source>
        <translation>Was aus jeder Einstellung wird</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Without counterpart</source>
        <translation>Ohne Gegenstück</translation>
    </message>
    <message>
        <source>Nearest there is</source>
        <translation>Das Nächstliegende</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Unverändert</translation>
    </message>
</context>
<context>
    <name>pt::app::WelcomePage</name>
    <message>
        <source>Touch a parameter of your DeepLabCut configuration and see what it does, on your own animal.</source>
        <translation>Einen Parameter der DeepLabCut-Konfiguration berühren und am eigenen Tier sehen, was er tut.</translation>
    </message>
    <message>
        <source>Demo: one mouse</source>
        <translation>Demo: eine Maus</translation>
    </message>
    <message>
        <source>A rendered animal with exact labels. Everything works, nothing can break.</source>
        <translation>Ein gerendertes Tier mit exakten Markierungen. Alles funktioniert, nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>Demo: three animals</source>
        <translation>Demo: drei Tiere</translation>
    </message>
    <message>
        <source>The same arena with three, for crops, limbs and part affinity fields.</source>
        <translation>Dieselbe Arena mit dreien, für Ausschnitte, Glieder und Part Affinity Fields.</translation>
    </message>
    <message>
        <source>Open your project</source>
        <translation>Eigenes Projekt öffnen</translation>
    </message>
    <message>
        <source>A DeepLabCut folder, its config.yaml or a pose_cfg.yaml. You can also drop it here.</source>
        <translation>Ein DeepLabCut-Ordner, dessen config.yaml oder eine pose_cfg.yaml. Auch hierher ziehen geht.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuvor geöffnet</translation>
    </message>
</context>
<context>
    <name>pt::ui::AdvicePanel</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice about the open configuration will stand here.</source>
        <translation>Hier stehen Ratschläge zur offenen Konfiguration.</translation>
    </message>
    <message>
        <source>Nothing to object to. The configuration does what it says.</source>
        <translation>Nichts einzuwenden. Die Konfiguration tut, was sie sagt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>pt::ui::BoolEditor</name>
    <message>
        <source>on, with values</source>
        <translation>an, mit Werten</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>pt::ui::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (unbekannt)</translation>
    </message>
</context>
<context>
    <name>pt::ui::CommandPalette</name>
    <message>
        <source>Nothing here has this word.</source>
        <translation>Nichts hier hat dieses Wort.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do, or a parameter</source>
        <translation>Schreiben, was geschehen soll, oder einen Parameter</translation>
    </message>
    <message>
        <source>Command or parameter</source>
        <translation>Befehl oder Parameter</translation>
    </message>
</context>
<context>
    <name>pt::ui::DiffPanel</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Schlüssel</translation>
    </message>
    <message>
        <source>What the values mean: 1.0 equals 1, order, style and comments do not count</source>
        <translation>Was die Werte bedeuten: 1.0 ist gleich 1; Reihenfolge, Schreibweise und Kommentare zählen nicht</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Nach Zeile</translation>
    </message>
    <message>
        <source>The text as it is, comments included</source>
        <translation>Der Text, wie er ist, mit Kommentaren</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Unterschiedliche Werte</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n Zeile verschieden</numerusform>
            <numerusform>%n Zeilen verschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ</source>
        <translation>
            <numerusform>%n Wert verschieden</numerusform>
            <numerusform>%n Werte verschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the two texts is broken, so only lines can be compared.</source>
        <translation>Einer der beiden Texte ist fehlerhaft, daher lassen sich nur Zeilen vergleichen.</translation>
    </message>
    <message>
        <source>Every value means the same. Only comments, order or style differ.</source>
        <translation>Alle Werte bedeuten dasselbe. Nur Kommentare, Reihenfolge oder Schreibweise unterscheiden sich.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Hier entfernen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The key is removed here too</source>
        <translation>Der Schlüssel wird auch hier entfernt</translation>
    </message>
    <message>
        <source>The value from there is written here</source>
        <translation>Der Wert von dort wird hier geschrieben</translation>
    </message>
    <message>
        <source>Take over all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Every value from there is written here, as one step that can be undone</source>
        <translation>Jeder Wert von dort wird hier geschrieben, als ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>jeder sein eigenes</translation>
    </message>
    <message>
        <source>The files of each shuffle: with those of another one, this shuffle would train from that one&apos;s split</source>
        <translation>Die Dateien jedes Shuffles: Mit denen eines anderen würde dieser Shuffle mit dessen Aufteilung trainieren</translation>
    </message>
</context>
<context>
    <name>pt::ui::DiffView</name>
    <message>
        <source>Lines that differ</source>
        <translation>Unterschiedliche Zeilen</translation>
    </message>
    <message>
        <source>Not a line differs.</source>
        <translation>Keine Zeile unterscheidet sich.</translation>
    </message>
</context>
<context>
    <name>pt::ui::FramesModel</name>
    <message numerus="yes">
        <source>Video %1, %n frames</source>
        <translation>
            <numerusform>Video %1, %n Bild</numerusform>
            <numerusform>Video %1, %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 points labelled</source>
        <translation>%1, %2 von %3 Punkten markiert</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>%1 of %2 points labelled</source>
        <translation>%1 von %2 Punkten markiert</translation>
    </message>
    <message>
        <source>The image file is missing, and there is no video to take it from.</source>
        <translation>Die Bilddatei fehlt, und es gibt kein Video, aus dem sie zu nehmen wäre.</translation>
    </message>
    <message>
        <source>The size limits refuse %1 % of the draws of this frame.</source>
        <translation>Die Größengrenzen lehnen %1 % der Ziehungen dieses Bilds ab.</translation>
    </message>
</context>
<context>
    <name>pt::ui::FramesPanel</name>
    <message>
        <source>Sort frames</source>
        <translation>Bilder sortieren</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Fewest labels</source>
        <translation>Wenigste Markierungen</translation>
    </message>
    <message>
        <source>Most refused</source>
        <translation>Meiste abgelehnt</translation>
    </message>
    <message>
        <source>Show frames</source>
        <translation>Bilder anzeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständige</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Ohne Bild</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnte</translation>
    </message>
    <message>
        <source>Labelled frames</source>
        <translation>Markierte Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled frames</source>
        <translation>
            <numerusform>%n markiertes Bild</numerusform>
            <numerusform>%n markierte Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The frames of an open project stand here.</source>
        <translation>Hier stehen die Bilder eines offenen Projekts.</translation>
    </message>
    <message>
        <source>Most crowded</source>
        <translation>Dichteste zuerst</translation>
    </message>
    <message>
        <source>Smallest animals</source>
        <translation>Kleinste Tiere</translation>
    </message>
    <message>
        <source>Largest animals</source>
        <translation>Größte Tiere</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Crowded</source>
        <translation>Gedrängt</translation>
    </message>
</context>
<context>
    <name>pt::ui::ImageCanvas</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>x %1  y %2  RGB %3 %4 %5</source>
        <translation>x %1  y %2  RGB %3 %4 %5</translation>
    </message>
    <message>
        <source>%1:1</source>
        <translation>%1:1</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
</context>
<context>
    <name>pt::ui::LossPlot</name>
    <message>
        <source>Loss curves</source>
        <translation>Loss-Kurven</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>Iteration %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>gesamt %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>Rate %1</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>Test frames</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>test frames %1</source>
        <translation>Testbilder %1</translation>
    </message>
</context>
<context>
    <name>pt::ui::MergeDialog</name>
    <message>
        <source>(not there)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
    <message>
        <source>Join two versions</source>
        <translation>Zwei Fassungen zusammenführen</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Beide geändert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
    <message>
        <source>Taken over, as only the other side changed them:
%1</source>
        <translation>Übernommen, da nur die andere Seite sie geändert hat:
%1</translation>
    </message>
    <message>
        <source>Kept, as only you changed them:
%1</source>
        <translation>Behalten, da nur Sie sie geändert haben:
%1</translation>
    </message>
    <message numerus="yes">
        <source>The other side has lost %n comments; they are kept.</source>
        <translation>
            <numerusform>Die andere Seite hat einen Kommentar verloren; er bleibt.</numerusform>
            <numerusform>Die andere Seite hat %n Kommentare verloren; sie bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alle meine</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alle anderen</translation>
    </message>
</context>
<context>
    <name>pt::ui::MonitorPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>training frames</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>test frames</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>training frames above p-cutoff</source>
        <translation>Trainingsbilder über p-cutoff</translation>
    </message>
    <message>
        <source>test frames above p-cutoff</source>
        <translation>Testbilder über p-cutoff</translation>
    </message>
    <message>
        <source>No run is chosen. A run is one training: its folder keeps the exact configuration, the losses and the snapshots. Start one with Train; it goes on when this window is closed.</source>
        <translation>Kein Lauf gewählt. Ein Lauf ist ein Training: Sein Ordner bewahrt die genaue Konfiguration, die Losses und die Snapshots. „Trainieren“ startet einen; er geht weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest iteration in view</source>
        <translation>Die neueste Iteration im Blick behalten</translation>
    </message>
    <message>
        <source>Snapshot now</source>
        <translation>Snapshot jetzt</translation>
    </message>
    <message>
        <source>Write the network&apos;s weights to the run&apos;s folder now</source>
        <translation>Die Gewichte des Netzes jetzt in den Ordner des Laufs schreiben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the training; it can be resumed</source>
        <translation>Training anhalten; es lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>End the training after this iteration, with a snapshot</source>
        <translation>Training nach dieser Iteration mit einem Snapshot beenden</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Auswertung…</translation>
    </message>
    <message>
        <source>iteration %1 of %2</source>
        <translation>Iteration %1 von %2</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>Iteration %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Loss %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>%1 %2 px</source>
        <translation>%1 %2 px</translation>
    </message>
    <message>
        <source>Mean error (the field&apos;s &quot;RMSE&quot;) at iteration %1: %2</source>
        <translation>Mittlerer Fehler (im Fach „RMSE“) bei Iteration %1: %2</translation>
    </message>
    <message>
        <source>This run has ended.</source>
        <translation>Dieser Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open run folder</source>
        <translation>Ordner des Laufs öffnen</translation>
    </message>
    <message>
        <source>Export the curves as a picture (PNG) or a table (CSV)</source>
        <translation>Kurven als Bild (PNG) oder Tabelle (CSV) exportieren</translation>
    </message>
    <message>
        <source>Warnings of the trainer</source>
        <translation>Warnungen des Trainers</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Measure the newest snapshot&apos;s errors on training and test frames</source>
        <translation>Fehler des neuesten Snapshots auf Trainings- und Testbildern messen</translation>
    </message>
    <message>
        <source>Starting again from where it was saved last…</source>
        <translation>Neuer Start vom zuletzt gespeicherten Stand …</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Noch etwa %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Start this run again from where it was saved last</source>
        <translation>Diesen Lauf vom zuletzt gespeicherten Stand neu starten</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Kurven exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png);;Table (*.csv)</source>
        <translation>Bild (*.png);;Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>pt::ui::NumberField</name>
    <message>
        <source>Not a number. Escape brings back %1.</source>
        <translation>Keine Zahl. Escape bringt %1 zurück.</translation>
    </message>
</context>
<context>
    <name>pt::ui::ParamRow</name>
    <message>
        <source>Remove the key from the file</source>
        <translation>Schlüssel aus der Datei entfernen</translation>
    </message>
    <message>
        <source>Back to DeepLabCut&apos;s default, %1</source>
        <translation>Zurück zu DeepLabCuts Vorgabe, %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(und noch %n)</numerusform>
            <numerusform>(und noch %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::ui::ParamsPanel</name>
    <message>
        <source>Point at a parameter: what it does stands here, and its picture in the centre.</source>
        <translation>Auf einen Parameter zeigen: Hier steht, was er tut, und in der Mitte sein Bild.</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Wesentliche</translation>
    </message>
    <message>
        <source>The parameters that most projects need</source>
        <translation>Die Parameter, die die meisten Projekte brauchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every key that DeepLabCut&apos;s loaders know</source>
        <translation>Jeder Schlüssel, den DeepLabCuts Loader kennen</translation>
    </message>
    <message>
        <source>No parameter has this word.</source>
        <translation>Kein Parameter enthält dieses Wort.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n changed</source>
        <translation>
            <numerusform>%1 · %n geändert</numerusform>
            <numerusform>%1 · %n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Only what differs from DeepLabCut&apos;s own values</source>
        <translation>Nur was von DeepLabCuts eigenen Werten abweicht</translation>
    </message>
</context>
<context>
    <name>pt::ui::PreflightDialog</name>
    <message>
        <source>Train %1</source>
        <translation>%1 trainieren</translation>
    </message>
    <message>
        <source>%1 on %2 training frames, batches of %3: the schedule sees each frame about %4 times.</source>
        <translation>%1 mit %2 Trainingsbildern in Batches von %3: Der Plan sieht jedes Bild etwa %4-mal.</translation>
    </message>
    <message>
        <source>automatic (GPU where there is one)</source>
        <translation>automatisch (GPU, wo es eine gibt)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>The schedule&apos;s learning rates are used as they stand up to this iteration</source>
        <translation>Die Lernraten des Plans gelten unverändert bis zu dieser Iteration</translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation>&amp;Iterationen</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>The same seed repeats the same training</source>
        <translation>Derselbe Seed wiederholt dasselbe Training</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Seed</translation>
    </message>
    <message>
        <source>What may not be as you expect (%1):</source>
        <translation>Was anders sein könnte als erwartet (%1):</translation>
    </message>
    <message>
        <source>Nothing to object to.</source>
        <translation>Nichts einzuwenden.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>roughly %1 GB; %2 GB are free here</source>
        <translation>ungefähr %1 GB; %2 GB sind hier frei</translation>
    </message>
    <message>
        <source>roughly %1 GB</source>
        <translation>ungefähr %1 GB</translation>
    </message>
    <message>
        <source>That may not be enough on the processor: a smaller batch_size or global_scale needs less.</source>
        <translation>Das könnte auf dem Prozessor nicht reichen: Kleinere batch_size oder global_scale brauchen weniger.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>known after the first steps; no run with this network has been made here yet</source>
        <translation>nach den ersten Schritten bekannt; mit diesem Netz gab es hier noch keinen Lauf</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>%1, if it goes as fast as the last run with this network</source>
        <translation>%1, wenn es so schnell geht wie der letzte Lauf mit diesem Netz</translation>
    </message>
    <message>
        <source>Train with DeepLabCut</source>
        <translation>Mit DeepLabCut trainieren</translation>
    </message>
    <message>
        <source>S&amp;wap left and right only in frames that were flipped</source>
        <translation>Links und rechts nur in &amp;wirklich gespiegelten Bildern vertauschen</translation>
    </message>
    <message>
        <source>With these values of fliplr and symmetric_pairs DeepLabCut also swaps the names in frames that it did not flip. Off: as DeepLabCut does. On: the correction; it is written into the run&apos;s record.</source>
        <translation>Mit diesen Werten von fliplr und symmetric_pairs vertauscht DeepLabCut die Namen auch in Bildern, die es nicht gespiegelt hat. Aus: wie DeepLabCut. An: die Korrektur; sie wird beim Lauf vermerkt.</translation>
    </message>
    <message>
        <source>Starting &amp;weights</source>
        <translation>Anfangs&amp;gewichte</translation>
    </message>
    <message>
        <source>Graphics cards that share each batch; the losses are those of one card</source>
        <translation>Grafikkarten, die sich jeden Batch teilen; die Verluste sind die einer einzelnen Karte</translation>
    </message>
    <message>
        <source>&amp;Graphics cards</source>
        <translation>&amp;Grafikkarten</translation>
    </message>
    <message>
        <source>Smaller &amp;batches when memory runs out</source>
        <translation>Kleinere Sta&amp;pel, wenn der Speicher ausgeht</translation>
    </message>
    <message>
        <source>The batch is halved and the training goes on. Off: it stops with its last state kept, and says how much was needed.</source>
        <translation>Der Stapel wird halbiert, und das Training geht weiter. Aus: Es hält an, behält seinen letzten Stand und sagt, wie viel nötig war.</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>A few training steps on the processor in a process of their own; nothing is kept but what they took</source>
        <translation>Einige Trainingsschritte auf dem Prozessor in einem eigenen Prozess; behalten wird nur, wie viel sie brauchten</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen …</translation>
    </message>
    <message>
        <source>not known for this network</source>
        <translation>für dieses Netz nicht bekannt</translation>
    </message>
    <message>
        <source>%1 GB, as measured here; %2 GB are free</source>
        <translation>%1 GB, hier gemessen; %2 GB sind frei</translation>
    </message>
    <message>
        <source>%1 GB, as measured here</source>
        <translation>%1 GB, hier gemessen</translation>
    </message>
    <message>
        <source>The largest batch that fits is %1.</source>
        <translation>Der größte Stapel, der passt, ist %1.</translation>
    </message>
    <message>
        <source>The starting weights are not here yet: download them, or choose others</source>
        <translation>Die Anfangsgewichte sind noch nicht da: laden Sie sie herunter oder wählen Sie andere</translation>
    </message>
</context>
<context>
    <name>pt::ui::PresetsDialog</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>What the preset changes</source>
        <translation>Was die Voreinstellung ändert</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>My differences from</source>
        <translation>Meine Unterschiede zu</translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation>Name der neuen Voreinstellung</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (eigene)</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
    <message>
        <source>not read by this loader</source>
        <translation>wird von diesem Loader nicht gelesen</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
</context>
<context>
    <name>pt::ui::PreviewControls</name>
    <message>
        <source>Augmented</source>
        <translation>Augmentiert</translation>
    </message>
    <message>
        <source>Your frame beside what the network is fed</source>
        <translation>Das eigene Bild neben dem, was das Netz bekommt</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Where crops land and what they cut</source>
        <translation>Wohin Ausschnitte fallen und was sie abschneiden</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What the network is to answer: score map, location refinement, part affinity fields</source>
        <translation>Was das Netz antworten soll: Score-Map, Positionsverfeinerung, Part Affinity Fields</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>The images of one batch</source>
        <translation>Die Bilder eines Batches</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The size at jitter low and high, and what the limits refuse</source>
        <translation>Die Größe bei niedrigem und hohem Jitter, und was die Grenzen ablehnen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The learning rate over the iterations</source>
        <translation>Die Lernrate über die Iterationen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Score map</source>
        <translation>Score-Map</translation>
    </message>
    <message>
        <source>Locref</source>
        <translation>Locref</translation>
    </message>
    <message>
        <source>PAF</source>
        <translation>PAF</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Anzahl der Ziehungen</translation>
    </message>
    <message>
        <source>How many random draws are shown</source>
        <translation>Wie viele zufällige Ziehungen gezeigt werden</translation>
    </message>
    <message>
        <source>1 draw</source>
        <translation>1 Ziehung</translation>
    </message>
    <message>
        <source>%1×%1 draws</source>
        <translation>%1×%1 Ziehungen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>How before and after are compared. Hold the space bar to flicker.</source>
        <translation>Wie Vorher und Nachher verglichen werden. Leertaste halten zum Flackern.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Body parts</source>
        <translation>Körperteile</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keep this view: do not follow the parameter in focus</source>
        <translation>Diese Ansicht behalten: nicht dem Parameter im Fokus folgen</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of the random draws</source>
        <translation>Seed der zufälligen Ziehungen</translation>
    </message>
    <message>
        <source>The same seed gives the same draws; type one, copy it, lock it</source>
        <translation>Derselbe Seed ergibt dieselben Ziehungen; eintippen, kopieren, sperren</translation>
    </message>
    <message>
        <source>Roll new dice (F5)</source>
        <translation>Neu würfeln (F5)</translation>
    </message>
    <message>
        <source>Roll new dice</source>
        <translation>Neu würfeln</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the seed</source>
        <translation>Seed kopieren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Seed sperren</translation>
    </message>
    <message>
        <source>Extremes</source>
        <translation>Extreme</translation>
    </message>
    <message>
        <source>The operation in focus alone, from one end of its range to the other</source>
        <translation>Die Operation im Fokus allein, von einem Ende ihres Bereichs zum anderen</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How often each operation fires, alone and together</source>
        <translation>Wie oft jede Operation greift, allein und zusammen</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Rezeptives Feld</translation>
    </message>
    <message>
        <source>What the network sees from one place, against the size of your animals</source>
        <translation>Was das Netz von einer Stelle aus sieht, gegen die Größe Ihrer Tiere</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Weitere Ansichten</translation>
    </message>
    <message>
        <source>All samplings</source>
        <translation>Alle Verfahren</translation>
    </message>
    <message>
        <source>The four ways of crop_sampling side by side</source>
        <translation>Die vier Verfahren von crop_sampling nebeneinander</translation>
    </message>
    <message>
        <source>Only fired</source>
        <translation>Nur wo sie greift</translation>
    </message>
    <message>
        <source>Only draws in which the operation in focus fired of itself</source>
        <translation>Nur Ziehungen, in denen die Operation im Fokus von selbst griff</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Operations, body parts and limbs, each with its own switch; grid, loupe, names</source>
        <translation>Operationen, Körperteile und Glieder, jedes mit eigenem Schalter; Gitter, Lupe, Namen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Limbs</source>
        <translation>Glieder</translation>
    </message>
    <message>
        <source>Cells of the score map</source>
        <translation>Zellen der Score-Map</translation>
    </message>
    <message>
        <source>Loupe at 1:1</source>
        <translation>Lupe mit 1:1</translation>
    </message>
    <message>
        <source>Names of the body parts</source>
        <translation>Namen der Körperteile</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>This picture as a file or into the clipboard, with its parameters and seed beneath it</source>
        <translation>Dieses Bild als Datei oder in die Zwischenablage, mit Parametern und Seed darunter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>Keine anzeigen</translation>
    </message>
    <message>
        <source>Show (%1 off)</source>
        <translation>Anzeigen (%1 aus)</translation>
    </message>
</context>
<context>
    <name>pt::ui::PreviewPanel</name>
    <message>
        <source>Frame before augmentation</source>
        <translation>Bild vor der Augmentierung</translation>
    </message>
    <message>
        <source>What the network is fed</source>
        <translation>Was das Netz bekommt</translation>
    </message>
    <message>
        <source>Open a project, and its frames appear here as the network will see them.</source>
        <translation>Ein Projekt öffnen, und seine Bilder erscheinen hier so, wie das Netz sie sehen wird.</translation>
    </message>
    <message>
        <source>This project has no labelled frames.</source>
        <translation>Dieses Projekt hat keine markierten Bilder.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.%1)</source>
        <translation>Bild (*.%1)</translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation>gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>pt::ui::RunsModel</name>
    <message>
        <source>%1, %2, iteration %3 of %4</source>
        <translation>%1, %2, Iteration %3 von %4</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>Otherwise than the run before: %1</source>
        <translation>Anders als im Lauf davor: %1</translation>
    </message>
</context>
<context>
    <name>pt::ui::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>No runs yet. A run is one training with its configuration, losses and snapshots.</source>
        <translation>Noch keine Läufe. Ein Lauf ist ein Training mit Konfiguration, Losses und Snapshots.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Trainieren …</translation>
    </message>
    <message>
        <source>Open run folder</source>
        <translation>Ordner des Laufs öffnen</translation>
    </message>
    <message>
        <source>%1 is still training; stop it first.</source>
        <translation>%1 trainiert noch; erst anhalten.</translation>
    </message>
</context>
<context>
    <name>pt::ui::ScheduleEditor</name>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Until iteration</source>
        <translation>Bis Iteration</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected step</source>
        <translation>Gewählten Schritt entfernen</translation>
    </message>
</context>
<context>
    <name>pt::ui::SchedulePlot</name>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Drag the dots sideways and the bars up and down.</source>
        <translation>Ziehen Sie die Punkte seitwärts und die Balken auf und ab.</translation>
    </message>
</context>
<context>
    <name>pt::ui::SheetCanvas</name>
    <message>
        <source>x %1  y %2  RGB %3 %4 %5</source>
        <translation>x %1  y %2  RGB %3 %4 %5</translation>
    </message>
    <message>
        <source>zoomed in %1 times</source>
        <translation>%1-fach vergrößert</translation>
    </message>
    <message>
        <source>Click: alone. Wheel: zoom into all. Double-click: whole again.</source>
        <translation>Klick: allein. Mausrad: in alle hineinzoomen. Doppelklick: wieder ganz.</translation>
    </message>
</context>
<context>
    <name>pt::ui::SizeEditor</name>
    <message>
        <source>%1, width</source>
        <translation>%1, Breite</translation>
    </message>
    <message>
        <source>%1, height</source>
        <translation>%1, Höhe</translation>
    </message>
    <message>
        <source>Keep the shape</source>
        <translation>Form behalten</translation>
    </message>
    <message>
        <source>Keep the shape: width and height change together</source>
        <translation>Form behalten: Breite und Höhe ändern sich gemeinsam</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>pt::ui::SwitchNumberEditor</name>
    <message>
        <source>%1 on or off</source>
        <translation>%1 an oder aus</translation>
    </message>
</context>
<context>
    <name>pt::ui::TextEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>pt::ui::TextPanel</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1. The form and the picture keep the last good values.</source>
        <translation>%1. Formular und Bild behalten die letzten gültigen Werte.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pt::ui::WeightsRow</name>
    <message>
        <source>Starting weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>ImageNet, for %1</source>
        <translation>ImageNet, für %1</translation>
    </message>
    <message>
        <source>from a file…</source>
        <translation>aus einer Datei …</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Stopped; the next try goes on where this one ended.</source>
        <translation>Angehalten; der nächste Versuch geht dort weiter, wo dieser endete.</translation>
    </message>
    <message>
        <source>The download did not succeed: %1 What has come is kept; try again, or choose a file that you fetched elsewhere.</source>
        <translation>Das Herunterladen ist nicht gelungen: %1 Was angekommen ist, bleibt; versuchen Sie es noch einmal, oder wählen Sie eine anderswo geladene Datei.</translation>
    </message>
    <message>
        <source>%p % of %1 MB</source>
        <translation>%p % von %1 MB</translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation>Gewichte zu Beginn</translation>
    </message>
    <message>
        <source>Weights (*.pt *.pth *.safetensors)</source>
        <translation>Gewichte (*.pt *.pth *.safetensors)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>They are not here yet. Download fetches them from timm&apos;s collection, checks them, and keeps them for every project.</source>
        <translation>Sie sind noch nicht da. „Herunterladen“ holt sie aus der Sammlung von timm, prüft sie und behält sie für alle Projekte.</translation>
    </message>
</context>
<context>
    <name>pt::ui::YamlEditor</name>
    <message>
        <source>Text of the configuration</source>
        <translation>Text der Konfiguration</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
</TS>
