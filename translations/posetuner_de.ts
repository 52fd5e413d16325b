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
        <source>The largest batch needs about %1 GiB for the network&apos;s activations alone; many graphics cards have less.</source>
        <translation>Der größte Batch braucht allein für die Aktivierungen des Netzes etwa %1 GiB; viele Grafikkarten haben weniger.</translation>
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
        <source>%1 of %2 frames (%3 px) can become larger than max_input_size %4 at scale jitter: %5 of their draws are refused, and a batch without any fitting frame stops the training for good.</source>
        <translation>%1 von %2 Bildern (%3 px) können durch den Skalierungs-Jitter größer als max_input_size %4 werden: %5 ihrer Ziehungen werden abgelehnt, und ein Batch ohne passendes Bild hält das Training für immer an.</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px) can become larger than max_input_size %4 at scale jitter: they are skipped silently in %5 of their draws.</source>
        <translation>%1 von %2 Bildern (%3 px) können durch den Skalierungs-Jitter größer als max_input_size %4 werden: In %5 ihrer Ziehungen werden sie stillschweigend übersprungen.</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px) can become smaller than min_input_size %4 at scale jitter: %5 of their draws are refused, and a batch without any fitting frame stops the training for good.</source>
        <translation>%1 von %2 Bildern (%3 px) können durch den Skalierungs-Jitter kleiner als min_input_size %4 werden: %5 ihrer Ziehungen werden abgelehnt, und ein Batch ohne passendes Bild hält das Training für immer an.</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 px) can become smaller than min_input_size %4 at scale jitter: they are skipped silently in %5 of their draws.</source>
        <translation>%1 von %2 Bildern (%3 px) können durch den Skalierungs-Jitter kleiner als min_input_size %4 werden: In %5 ihrer Ziehungen werden sie stillschweigend übersprungen.</translation>
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
        <source>%1 must be a number or a list of numbers (%3), not %2; the usual values are used here.</source>
        <translation>%1 muss eine Zahl oder eine Liste von Zahlen (%3) sein, nicht %2; hier gelten die üblichen Werte.</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Wert entfernen</translation>
    </message>
    <message>
        <source>%1: the length of the motion blur must be at least 3 pixels; 7 is used here.</source>
        <translation>%1: Die Länge der Bewegungsunschärfe muss mindestens 3 Pixel sein; hier gilt 7.</translation>
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
        <source>This is a pytorch_config.yaml of DeepLabCut&apos;s PyTorch engine: its keys have other names, and the values shown here are the defaults of a pose_cfg.yaml.</source>
        <translation>Dies ist eine pytorch_config.yaml von DeepLabCuts PyTorch-Engine: Ihre Schlüssel heißen anders, und die hier gezeigten Werte sind die Vorgaben einer pose_cfg.yaml.</translation>
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
        <source>The scaled frame would be %1 px long; check global_scale, the scale jitter and crop_size.</source>
        <translation>Das skalierte Bild wäre %1 px lang; global_scale, Skalierungs-Jitter und crop_size prüfen.</translation>
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
        <source>net_type %1 cannot be trained here; use resnet_18, resnet_34, resnet_50, resnet_101, resnet_152 or dlcrnet_ms5.</source>
        <translation>net_type %1 lässt sich hier nicht trainieren; resnet_18, resnet_34, resnet_50, resnet_101, resnet_152 oder dlcrnet_ms5 verwenden.</translation>
    </message>
    <message>
        <source>Only stride 8 can be trained here, the configuration says %1.</source>
        <translation>Hier lässt sich nur stride 8 trainieren, die Konfiguration sagt %1.</translation>
    </message>
    <message>
        <source>num_joints must be at least 1.</source>
        <translation>num_joints muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The weights do not fit this network: %1 of %2 parameters match.</source>
        <translation>Die Gewichte passen nicht zu diesem Netz: %1 von %2 Parametern stimmen überein.</translation>
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
        <source>The snapshot asks for %1, which is refused: only plain weights are read.</source>
        <translation>Der Snapshot verlangt %1, was abgelehnt wird: Nur einfache Gewichte werden gelesen.</translation>
    </message>
    <message>
        <source>The shape of %1 does not fit its values.</source>
        <translation>Die Form von %1 passt nicht zu seinen Werten.</translation>
    </message>
    <message>
        <source>The network is too large for a snapshot file (4 GiB).</source>
        <translation>Das Netz ist zu groß für eine Snapshot-Datei (4 GiB).</translation>
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
        <source>There is no view %1; take augment, targets, locref, paf, crops, size, kernel or batch.</source>
        <translation>Es gibt keine Ansicht %1; augment, targets, locref, paf, crops, size, kernel oder batch verwenden.</translation>
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
        <translation>Ausgleichswahrscheinlichkeit</translation>
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
        <translation>Zuschneide-Wahrscheinlichkeit</translation>
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
        <translation>Größte Ausschnittverschiebung</translation>
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
        <translation>Drehwahrscheinlichkeit (tensorpack)</translation>
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
        <translation>Augmentierungswahrscheinlichkeit</translation>
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
        <source>The multi-stage decoder of dlcrnet. It is built only when stride is below 8: with the default stride of 8 a plain decoder is trained.</source>
        <translation>Der mehrstufige Decoder von dlcrnet. Er entsteht nur bei stride unter 8: Mit dem üblichen stride 8 wird ein einfacher Decoder trainiert.</translation>
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
        <source>Adds a second score-map loss on an inner layer of the backbone.</source>
        <translation>Fügt einen zweiten Score-Map-Loss an einer inneren Schicht des Rückgrats hinzu.</translation>
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
        <translation>Helligkeitswahrscheinlichkeit</translation>
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
        <translation>Kontrastwahrscheinlichkeit</translation>
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
        <translation>Sättigungswahrscheinlichkeit</translation>
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
        <translation>Unschärfewahrscheinlichkeit</translation>
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
        <translation>Skalierungswahrscheinlichkeit</translation>
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
</context>
<context>
    <name>Preview</name>
    <message>
        <source>There is no frame to show.</source>
        <translation>Es gibt kein Bild zu zeigen.</translation>
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
        <source>where crops land, 4000 draws</source>
        <translation>wohin Ausschnitte fallen, 4000 Ziehungen</translation>
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
        <source>size of the crop at jitter low, middle and high</source>
        <translation>Größe des Ausschnitts bei niedrigem, mittlerem und hohem Jitter</translation>
    </message>
    <message>
        <source>size of the network&apos;s input at jitter low, middle and high</source>
        <translation>Größe der Netzeingabe bei niedrigem, mittlerem und hohem Jitter</translation>
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
        <source>%1 of this frame&apos;s draws are refused</source>
        <translation>%1 der Ziehungen dieses Bilds werden abgelehnt</translation>
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
        <source>net_type %1: resnet_%2 with one stage is trained in its place.</source>
        <translation>net_type %1: Stattdessen wird resnet_%2 mit einer Stufe trainiert.</translation>
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
</context>
<context>
    <name>pt::app::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
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
    <name>pt::ui::DiffView</name>
    <message>
        <source>Lines changed since the file was saved</source>
        <translation>Seit dem Speichern geänderte Zeilen</translation>
    </message>
    <message>
        <source>Nothing has changed since the file was saved.</source>
        <translation>Seit dem Speichern hat sich nichts geändert.</translation>
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
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the run&apos;s folder</source>
        <translation>Ordner des Laufs zeigen</translation>
    </message>
    <message>
        <source>the loss fell by %1 % in %2 iterations</source>
        <translation>der Loss fiel um %1 % in %2 Iterationen</translation>
    </message>
    <message>
        <source>the loss has not fallen yet after %1 iterations</source>
        <translation>der Loss ist nach %1 Iterationen noch nicht gefallen</translation>
    </message>
    <message>
        <source>The trainer has not started; log.txt in the run&apos;s folder may say why.</source>
        <translation>Der Trainer ist nicht gestartet; log.txt im Ordner des Laufs sagt vielleicht, warum.</translation>
    </message>
    <message>
        <source>Waiting for the trainer to start…</source>
        <translation>Warten auf den Start des Trainers…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <translation>Fertig: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>Gestoppt: %1.</translation>
    </message>
    <message>
        <source>The training ended with an error: %1</source>
        <translation>Das Training endete mit einem Fehler: %1</translation>
    </message>
    <message>
        <source>No sign of life for more than 15 seconds: the trainer was ended or the machine sleeps. Its last snapshot is in the run&apos;s folder.</source>
        <translation>Seit mehr als 15 Sekunden kein Lebenszeichen: Der Trainer wurde beendet, oder der Rechner schläft. Sein letzter Snapshot liegt im Ordner des Laufs.</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Auswertung…</translation>
    </message>
    <message>
        <source>Saving a snapshot…</source>
        <translation>Snapshot wird gespeichert…</translation>
    </message>
    <message>
        <source>Preparing: loading frames and building the network…</source>
        <translation>Vorbereitung: Bilder laden und Netz aufbauen…</translation>
    </message>
    <message>
        <source>The loss is not a number any more: the training has diverged.</source>
        <translation>Der Loss ist keine Zahl mehr: Das Training ist divergiert.</translation>
    </message>
    <message>
        <source>Learning has begun</source>
        <translation>Das Lernen hat begonnen</translation>
    </message>
    <message>
        <source>Learning: %1</source>
        <translation>Lernt: %1</translation>
    </message>
    <message>
        <source>; about %1 left</source>
        <translation>; noch etwa %1</translation>
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
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Cells of the score map over the picture</source>
        <translation>Zellen der Score-Map über dem Bild</translation>
    </message>
    <message>
        <source>Body parts</source>
        <translation>Körperteile</translation>
    </message>
    <message>
        <source>Which body parts are drawn</source>
        <translation>Welche Körperteile gezeichnet werden</translation>
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
</context>
<context>
    <name>pt::ui::RunsModel</name>
    <message>
        <source>%1, %2, iteration %3 of %4</source>
        <translation>%1, %2, Iteration %3 von %4</translation>
    </message>
</context>
<context>
    <name>pt::ui::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>No runs yet.
A run is one training with its configuration, losses and snapshots.
Train starts one.</source>
        <translation>Noch keine Läufe.
Ein Lauf ist ein Training mit seiner Konfiguration, den Losses und Snapshots.
„Trainieren“ startet einen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
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
        <source>multi_step holds no schedule that can be drawn.</source>
        <translation>multi_step enthält keinen Plan, der sich zeichnen ließe.</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Learning rate with %1: %2 iterations, a snapshot every %3</source>
        <translation>Lernrate mit %1: %2 Iterationen, ein Snapshot alle %3</translation>
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
    <name>pt::ui::YamlView</name>
    <message>
        <source>Text of the configuration</source>
        <translation>Text der Konfiguration</translation>
    </message>
</context>
</TS>
