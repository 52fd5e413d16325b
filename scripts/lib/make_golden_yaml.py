# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""e_yaml: texts as people write them, and the same texts after edits. The expected bytes are cut and pasted where the text was put together;
PyYAML and ruamel.yaml only say whether a text is legal and whether an edit changed what it should."""
import copy
import io

import ruamel.yaml
import yaml

PLAIN = ["17", "0.50", "1e-05", "0x1F", ".5", "-3", "+4", "1_000", "true", "no", "Yes", "off", "hybrid", "resnet_50", "left ear", "a#b", "x:y", "http://host:80/a?b=1#c",
         "2020-01-02", "12:30:45", "~", "null", "Größe", "数据/mouse", "- no item".replace("- ", "-"), "C:\\data\\x", "*.png".replace("*", "all"), "1.", "010", "=", "a, b", "a [b]"]
QUOTED = ["'it''s'", '"tab\\t and \\"quotes\\""', "''", '""', "'# no comment'", '"\\u00e9 \\x41 \\\\"', "'a: b'", "'[1, 2]'", '"é 数"', "'C:\\Data\\it''s #1\\proj'", "' padded '", '"true"', "'3'"]
FLOW_PLAIN = ["17", "0.50", "1e-05", "true", "no", "hybrid", "left ear", "-3", "~", "Größe", "x:y", "a#b"]
FLOW = ["[]", "{}", "[1, 2]", "[ 400 , 400 ]", "[[0.005, 10000], [0.02, 430000]]", "{a: 1, b: [x, 'y']}", "[ 'a, b', \"]\" ]", "{ 'q': \"}\", r: {s: t} }", "[1,2 ,3,]", "{a: {b: {c: [[]]}}}"]
NEW = ["16", "0.25", "0.00005", "false", "true", "null", "~", "'quoted # text'", '"\\u00fc \\""', "[1, 2]", "[0.001, 500000]", "[]", "{a: 1}", "{}", "'it''s'", "\"C:\\\\x\"", "[[1, 2], [3]]"]
NEW_PLAIN = ["plain words", "/srv/new data/x", "größer", "数", "a#b", "x:y", "1e-05", "yes", "-x"]
KEYS = ["batch_size", "rotation", "crop_size", "multi_step", "net_type", "'quoted key'", '"double: quoted"', "größe", "パス", "a-b.c", "with space", "init_weights", "x", "scale_jitter_lo",
        "all_joints_names", "project_path", "key#1", "lr", "k:v", "UPPER", "contrast", "emboss", "[".replace("[", "bracket"), "_under", "~tilde", "1st"]


class Writer:
    """Puts a text together and remembers where the values stand."""

    def __init__(self, rng):
        self.rng, self.text, self.places = rng, "", []   # (path, begin, end, in flow)
        self.step, self.dash_in = int(rng.integers(2, 5)), bool(rng.integers(2))
        self.anchors = 0

    def some(self, choices):
        return choices[int(self.rng.integers(len(choices)))]

    def chance(self, p):
        return self.rng.random() < p

    def put(self, text):
        self.text += text

    def value(self, text, path, flow=False):
        self.places.append((path, len(self.text), len(self.text) + len(text), flow))
        self.put(text)

    def comment(self):
        if self.chance(0.3):
            self.put(self.some(["  # note", " # was 1", "    #no blank after it", " # tab\tin it", " # 'quotes' and [brackets]: yes", " # größer", " #"]))
        elif self.chance(0.15):
            self.put(self.some([" ", "   "]))
        self.put("\n")

    def between(self, indent):
        while self.chance(0.2):
            self.put(self.some(["\n", "\n", "   \n", " " * indent + "# a comment: [x\n", "# at the left edge\n", "      # far to the right\n", " " * indent + "#\ttab\n"]))

    def keys(self, count):
        keys = [KEYS[i] for i in self.rng.permutation(len(KEYS))[:count]]
        return [(k, yaml.safe_load(k) if k[0] in "'\"" else k) for k in keys]

    def mapping(self, path, indent, depth, first_inline=False):
        for i, (written, key) in enumerate(self.keys(int(self.rng.integers(2, 7 if depth < 2 else 4)))):
            if i or not first_inline:
                self.between(indent)
                self.put(" " * indent)
            self.put(written + (" :" if self.chance(0.04) else ":"))
            self.entry(path + [key], indent, depth, False)

    def sequence(self, path, indent, depth, first_inline=False):
        for i in range(int(self.rng.integers(1, 5))):
            if i or not first_inline:
                self.between(indent)
                self.put(" " * indent)
            self.put("-")
            self.entry(path + [i], indent, depth, True)

    def entry(self, path, indent, depth, item):
        """What follows a colon or a dash, to the end of the line or of the block."""
        kind = self.rng.random()
        gap = self.some([" ", " ", " ", "  ", "   "])
        if kind < 0.1:   # nothing: a null that an edit fills in behind the colon
            self.places.append((path, len(self.text), len(self.text), None))
            self.comment()
        elif kind < 0.45:
            self.put(gap)
            self.value(self.some(PLAIN), path)
            self.comment()
        elif kind < 0.57:
            self.put(gap)
            self.value(self.some(QUOTED), path)
            self.comment()
        elif kind < 0.67:
            self.put(gap)
            self.value(self.some(FLOW), path)
            self.comment()
        elif kind < 0.73:
            self.put(gap)
            self.flow_lines(path, indent)
            self.comment()
        elif kind < 0.78:
            self.block_text(indent)
        elif kind < 0.82:
            self.put(gap)
            self.value(self.some(["first line\n" + " " * (indent + 3) + "second line", '"first \n' + " " * (indent + 2) + '  second"', "'one\n\n" + " " * (indent + 2) + "two'"]), path)
            self.comment()
        elif kind < 0.85:
            self.anchors += 1
            self.put(f"{gap}&id{self.anchors} {self.some(['3', '[1, 2]', 'text', chr(39) + 'q' + chr(39)])}")   # not edited: others may mean it
            self.comment()
        elif kind < 0.87 and self.anchors:
            self.put(f"{gap}*id{int(self.rng.integers(1, self.anchors + 1))}")
            self.comment()
        elif depth >= 3:
            self.put(gap)
            self.value("4", path)
            self.comment()
        elif item and self.chance(0.6):   # a block in the dash's own line
            inner = indent + 1 + len(gap)
            self.put(gap)
            (self.mapping if self.chance(0.7) else self.sequence)(path, inner, depth + 1, True)
        elif self.chance(0.55):
            self.comment()
            self.mapping(path, indent + self.step, depth + 1)
        else:
            self.comment()
            self.sequence(path, indent + (self.step if item or self.dash_in else 0), depth + 1)

    def flow_lines(self, path, indent):
        """A flow collection over several lines, comments inside, whose items can be edited one by one."""
        pad = "\n" + " " * (indent + self.some([2, 5, 1]))
        if self.chance(0.5):
            self.put("[")
            for i in range(int(self.rng.integers(1, 5))):
                self.put("" if i == 0 else self.some([", ", ",", " , ", "," + pad, ",  # inside" + pad]))
                if self.chance(0.3):
                    self.put("[")
                    self.value(self.some(FLOW_PLAIN), path + [i, 0], True)
                    self.put(", ")
                    self.value(self.some(["'x'", "8"]), path + [i, 1], True)
                    self.put("]")
                else:
                    self.value(self.some(FLOW_PLAIN + ["'a, b'", '"]"']), path + [i], True)
            self.put(self.some(["]", " ]", pad + "]", ",]"]))
        else:
            self.put("{")
            for i, (written, key) in enumerate(self.keys(int(self.rng.integers(1, 4)))):
                self.put("" if i == 0 else self.some([", ", "," + pad, ", # inside" + pad]))
                self.put(written + ": ")
                self.value(self.some(FLOW_PLAIN + ["'}'", "[1, 2]", "{n: 1}"]), path + [key], True)
            self.put(self.some(["}", " }", pad + "}"]))

    def block_text(self, indent):
        """A block scalar: left alone, but what comes after it is edited. None that keeps breaks (>+): yaml-cpp, which the test reads all texts with
        as well, loses one of them."""
        self.put(self.some([" |", " >", " |-", f" |{self.step}"]) + "\n")
        for line in self.some([["folded text", "rotation: 99"], ["# no comment", "- no item"], ["one", "", "two"], ["'quote", '"other']]):
            self.put(" " * (indent + self.step) + line + "\n" if line else "\n")


def at(tree, path):
    for step in path:
        tree = tree[step]
    return tree


def replaced(tree, path, value):
    tree = copy.deepcopy(tree)
    at(tree, path[:-1])[path[-1]] = value
    return tree


def ruamel_load(text):
    loader = ruamel.yaml.YAML(typ="safe", pure=True)
    return loader.load(io.StringIO(text))


def legal(before, after, path, new):
    """Whether both libraries read both texts, and find exactly this change, which is one."""
    for load in (yaml.safe_load, ruamel_load):
        try:
            old = load(before)
            if load(after) != replaced(old, path, load(new)) or at(old, path) == load(new):
                return False
        except Exception:  # noqa: BLE001  the two libraries have many kinds of errors
            return False
    return True


def splice(text, places, news):
    """All replacements at once, from the end on."""
    for (_, begin, end, flow), new in sorted(zip(places, news), key=lambda p: -p[0][1]):
        if flow is None and text[end:end + 2] == " \n":   # "key: " has its blank already
            begin = end = end + 1
        text = text[:begin] + (" " + new if flow is None and text[begin - 1] != " " else new) + text[end:]
    return text


def document(rng):
    while True:
        writer = Writer(rng)
        if writer.chance(0.2):
            writer.put("%YAML 1.2\n---\n" if writer.chance(0.2) else "---\n")
        if writer.chance(0.3):
            writer.put("# a heading, with: colons\n\n")
        writer.mapping([], 0, 0)
        if writer.chance(0.1):
            writer.put("...\n")
        text = writer.text
        if not writer.chance(0.75):
            text = text.rstrip("\n")
        places = [p for p in writer.places if p[2] <= len(text)]
        try:
            if yaml.safe_load(text) != ruamel_load(text) and rng.random() < 0.5:
                continue   # fewer of the texts that YAML 1.1 and 1.2 read differently
        except Exception:  # noqa: BLE001
            continue
        edits = []
        for i in rng.permutation(len(places))[:10]:
            place = places[i]
            new = writer.some(NEW if place[3] else NEW + NEW_PLAIN)
            if any(place[1] < p[2] and p[1] < place[2] for p, _ in edits):
                continue   # within another edit
            if legal(text, splice(text, [place], [new]), place[0], new):
                edits.append((place, new))
        if len(edits) >= 2:
            return text, edits


def make(folder):
    rng = folder.random("e_yaml")
    for i in range(3 * folder.count):
        text, edits = document(rng)
        newline, bom = ("CRLF" if rng.random() < 0.35 else "LF"), rng.random() < 0.2
        if text.startswith("%"):
            bom = False

        def as_bytes(t, newline=newline, bom=bom):
            return (b"\xef\xbb\xbf" if bom else b"") + t.replace("\n", "\r\n" if newline == "CRLF" else "\n").encode()

        rows = [{"path": place[0], "new_value": yaml.safe_load(new), "new_text": new, "expected": f"edit_{n:02d}.yaml", "changed_line_blocks": 1, "only_this_key_differs": True}
                for n, (place, new) in enumerate(edits)]
        case = folder.case("e_yaml", f"written_{i:03d}", "yaml_edit", {"encoding": "utf-8", "newline": newline, "bom": bom, "final_newline": text.endswith("\n")},
                           {"file": "input.yaml", "origin": "put together at random"}, {"edits": rows, "all_edits_in_sequence": "edit_all.yaml", "parsed_values": {}}, {"bytes": 0},
                           ("cut and paste", "the text is replaced where it was written"))
        (case / "input.yaml").write_bytes(as_bytes(text))
        for n, (place, new) in enumerate(edits):
            (case / f"edit_{n:02d}.yaml").write_bytes(as_bytes(splice(text, [place], [new])))
        (case / "edit_all.yaml").write_bytes(as_bytes(splice(text, [p for p, _ in edits], [n for _, n in edits])))
