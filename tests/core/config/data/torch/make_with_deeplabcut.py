# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the files of this folder with an installed DeepLabCut 3.0.2: python make_with_deeplabcut.py FOLDER

One pytorch_config.yaml for each network that DeepLabCut can write (NAME.yaml), what DeepLabCut itself reads from each
(expected.json: key path -> value), and its verdict on edited files (verdicts.json)."""
import copy
import json
import sys
from pathlib import Path

from deeplabcut.pose_estimation_pytorch.config import PoseConfig
from deeplabcut.core.config.utils import get_yaml_dumper, normalize_for_serialization, read_config_as_dict
from deeplabcut.pose_estimation_pytorch.config.enums import DetectorType, NetType

out = Path(sys.argv[1])
SINGLE = dict(Task="t", scorer="me", date="Nov25", project_path="/data/project", multianimalproject=False,
              bodyparts=["snout", "leftear", "rightear", "tailbase"], engine="pytorch")
MULTI = dict(SINGLE, multianimalproject=True, bodyparts="MULTI!", multianimalbodyparts=SINGLE["bodyparts"],
             individuals=["mouse1", "mouse2"], uniquebodyparts=[])
FULL = dict(MULTI, uniquebodyparts=["corner1", "corner2"], identity=True)


def build(project, net, **more):
    return PoseConfig.build(copy.deepcopy(project), "/data/project/train/pytorch_config.yaml", net_type=net, **more)


def flat(value, path=""):
    if isinstance(value, dict) and value:
        for key, item in value.items():
            yield from flat(item, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
        for i, item in enumerate(value):
            yield from flat(item, f"{path}[{i}]")
    else:
        yield path, value


configs, skipped = {}, {}


def attempt(name, *args, **more):
    try:
        configs[name] = build(*args, **more)
    except Exception as e:  # noqa: BLE001
        skipped[name] = f"{type(e).__name__}: {e}"[:300]


for net in NetType:
    if net.is_backbone:
        attempt(net.value, SINGLE, net.value, top_down=False)
        attempt(f"{net.value}_multi", MULTI, net.value, top_down=False)
        attempt(f"top_down_{net.value}", MULTI, net.value, top_down=True)
    elif net.value.startswith("ctd"):
        attempt(net.value, MULTI, net.value, top_down=False, ctd_conditions=1)
    else:
        attempt(net.value, MULTI, net.value, top_down=False)
attempt("resnet_50_multi_unique_identity", FULL, "resnet_50", top_down=False)
attempt("dlcrnet_stride32_ms5_unique", FULL, "dlcrnet_stride32_ms5", top_down=False)
for detector in DetectorType:
    attempt(f"top_down_resnet_50_{detector.value}", MULTI, "resnet_50", top_down=True, detector_type=detector.value)

expected = {}
for name, config in configs.items():
    config.to_yaml(out / f"{name}.yaml")
    back = PoseConfig.from_yaml(out / f"{name}.yaml")
    expected[name] = dict(flat(normalize_for_serialization(back.to_dict())))
(out / "expected.json").write_text(json.dumps(expected, indent=1, sort_keys=True) + "\n")
print(len(expected), "files", skipped)

# ---- what DeepLabCut says of edited files: name, base file, text that replaces another text, or whole text
base, td = "resnet_50", "top_down_resnet_50"
CASES = [
    ("as it is", base, "", ""),
    ("unknown key at the root", base, "device: auto", "device: auto\nfoo: 1"),
    ("unknown key in data.train", base, "    motion_blur: true", "    motion_blur: true\n    motionblur: true"),
    ("unknown key in runner", base, "  key_metric_asc: true", "  key_metric_asc: true\n  load_scheduler_state_dict: true"),
    ("unknown key in train_settings", base, "  epochs: 200", "  epochs: 200\n  epoch: 3"),
    ("unknown key below affine", base, "      rotation: 30", "      rot: 30"),
    ("unknown key below the backbone", base, "    output_stride: 16", "    output_strid: 16"),
    ("unknown key of auto_padding", base, "@data.train.auto_padding", {"pad": 3}),
    ("divisor and minimum", base, "@data.train.auto_padding", {"min_height": 32}),
    ("minimum alone", base, "@data.train.auto_padding", {"min_height": 32, "min_width": 32, "pad_height_divisor": None, "pad_width_divisor": None}),
    ("crop without height", base, "      height: 448\n", ""),
    ("crop method misspelt", base, "method: hybrid", "method: keypoint"),
    ("crop shift as text", base, "max_shift: 0.1", "max_shift: '0.1'"),
    ("crop width as text", base, "width: 448", "width: '448'"),
    ("batch size as text", base, "batch_size: 8", "batch_size: '8'"),
    ("batch size 8.0", base, "batch_size: 8", "batch_size: 8.0"),
    ("batch size 8.5", base, "batch_size: 8", "batch_size: 8.5"),
    ("batch size zero", base, "batch_size: 8", "batch_size: 0"),
    ("batch size null", base, "batch_size: 8", "batch_size: null"),
    ("batch size true", base, "batch_size: 8", "batch_size: true"),
    ("epochs 1e2", base, "epochs: 200", "epochs: 1e2"),
    ("epochs absent", base, "  epochs: 200\n", ""),
    ("hist_eq yes", base, "motion_blur: true", "motion_blur: yes"),
    ("motion blur off", base, "motion_blur: true", "motion_blur: off"),
    ("motion blur maybe", base, "motion_blur: true", "motion_blur: maybe"),
    ("motion blur 2", base, "motion_blur: true", "motion_blur: 2"),
    ("motion blur 1", base, "motion_blur: true", "motion_blur: 1"),
    ("motion blur mapping", base, "motion_blur: true", "motion_blur: {k: 3}"),
    ("noise text", base, "gaussian_noise: 12.75", "gaussian_noise: loud"),
    ("noise true", base, "gaussian_noise: 12.75", "gaussian_noise: true"),
    ("noise number as text", base, "gaussian_noise: 12.75", "gaussian_noise: '12.75'"),
    ("noise negative", base, "gaussian_noise: 12.75", "gaussian_noise: -3"),
    ("noise list", base, "gaussian_noise: 12.75", "gaussian_noise: [1, 2]"),
    ("affine true", base, "@data.train.affine", True),
    ("affine rotation text", base, "rotation: 30", "rotation: wide"),
    ("affine rotation list", base, "rotation: 30", "rotation: [1, 2]"),
    ("affine rotation negative", base, "rotation: 30", "rotation: -30"),
    ("affine p 2", base, "p: 0.5", "p: 2"),
    ("affine scaling number", base, "      scaling:\n      - 0.5\n      - 1.25\n", "      scaling: 0.8\n"),
    ("affine translation 2.5", base, "translation: 0", "translation: 2.5"),
    ("affine empty", base, "@data.train.affine", {}),
    ("hflip true", base, "@data.train.hflip", True),
    ("hflip 0.3", base, "@data.train.hflip", 0.3),
    ("hflip 1", base, "@data.train.hflip", 1),
    ("hflip 2", base, "@data.train.hflip", 2),
    ("hflip symmetries", base, "@data.train.hflip", {"p": 0.5, "symmetries": [[1, 2]]}),
    ("hflip bad symmetries", base, "@data.train.hflip", {"p": 0.5, "symmetries": [1, 2]}),
    ("hflip yes", base, "@data.train.hflip", 'yes'),
    ("resize", base, "@data.train.resize", {"width": 320, "height": 240}),
    ("resize without width", base, "@data.train.resize", {"height": 240}),
    ("longest_max_size", base, "@data.train.longest_max_size", 640),
    ("longest_max_size mapping", base, "@data.train.longest_max_size", {"max_size": 640}),
    ("longest_max_size text", base, "@data.train.longest_max_size", "big"),
    ("colormode BGR", base, "colormode: RGB", "colormode: BGR"),
    ("bbox_margin negative", base, "bbox_margin: 20", "bbox_margin: -1"),
    ("net_type unknown", base, "net_type: resnet_50", "net_type: resnet_18"),
    ("net_type legacy", base, "net_type: resnet_50", "net_type: dlcrnet_ms5"),
    ("net_type top_down alias", base, "net_type: resnet_50", "net_type: top_down_resnet_50"),
    ("method upper case", base, "method: bu", "method: BU"),
    ("device number", base, "device: auto\n", "device: 0\n"),
    ("device anything", base, "device: auto\n", "device: warp9\n"),
    ("duplicate key", base, "device: auto\n", "device: auto\ndevice: cpu\n"),
    ("duplicate key below", base, "      rotation: 30", "      rotation: 30\n      rotation: 10"),
    ("no metadata", base, "metadata:", "metadata_:"),
    ("data.train null", base, "@data.train", None),
    ("runner null", base, "@runner", None),
    ("optimizer null", base, "@runner.optimizer", None),
    ("metadata null", base, "@metadata", None),
    ("data absent", base, "@-data", None),
    ("runner absent", base, "@-runner", None),
    ("train_settings absent", base, "@-train_settings", None),
    ("model absent", base, "@-model", None),
    ("inference absent", base, "@-inference", None),
    ("weight_init mapping", base, "@train_settings.weight_init", {"snapshot_path": "/a/b.pt", "with_decoder": False}),
    ("weight_init unknown key", base, "@train_settings.weight_init", {"snapshot_path": "/a/b.pt", "foo": False}),
    ("key_metric unknown", base, "key_metric: test.mAP", "key_metric: test.map"),
    ("key_metric_asc text", base, "key_metric_asc: true", "key_metric_asc: maybe"),
    ("lr as 5e-4", base, "lr: 0.0005", "lr: 5e-4"),
    ("lr as text", base, "lr: 0.0005", "lr: '5e-4'"),
    ("octal, base 60 and underscores", base, "epochs: 200", "epochs: 010"),
    ("underscores in a number", base, "epochs: 200", "epochs: 1_0"),
    ("epochs in hexadecimal", base, "epochs: 200", "epochs: 0x10"),
    ("epochs in octal", base, "epochs: 200", "epochs: 0o17"),
    ("epochs with colon", base, "epochs: 200", "epochs: 1:30"),
    ("null as tilde", base, "device: auto\n", "device: ~\n"),
    ("null as Null", base, "gpus:\n", "gpus: Null\n"),
    ("null as NULL", base, "gpus:\n", "gpus: NULL\n"),
    ("pin memory y", base, "dataloader_pin_memory: false", "dataloader_pin_memory: y"),
    ("pin memory t", base, "dataloader_pin_memory: false", "dataloader_pin_memory: t"),
    ("pin memory No", base, "dataloader_pin_memory: false", "dataloader_pin_memory: No"),
    ("pin memory '1'", base, "dataloader_pin_memory: false", "dataloader_pin_memory: '1'"),
    ("pin memory 1.0", base, "dataloader_pin_memory: false", "dataloader_pin_memory: 1.0"),
    ("pin memory 0.5", base, "dataloader_pin_memory: false", "dataloader_pin_memory: 0.5"),
    ("pin memory TRUE", base, "dataloader_pin_memory: false", "dataloader_pin_memory: TRUE"),
    ("lr .5", base, "lr: 0.0005", "lr: .5"),
    ("timeout text", base, "timeout: 30.0", "timeout: '12'"),
    ("timeout inf", base, "timeout: 30.0", "timeout: .inf"),
    ("batch size huge", base, "batch_size: 8", "batch_size: 99999999999999999999"),
    ("batch size +8", base, "batch_size: 8", "batch_size: +8"),
    ("batch size ' 8 '", base, "batch_size: 8", "batch_size: ' 8 '"),
    ("batch size '8.0'", base, "batch_size: 8", "batch_size: '8.0'"),
    ("batch size list", base, "batch_size: 8", "batch_size: [8]"),
    ("device null", base, "@device", None),
    ("seed null", base, "@train_settings.seed", None),
    ("key_metric null", base, "@runner.key_metric", None),
    ("hist_eq null", base, "@data.train.hist_eq", None),
    ("normalize null", base, "@data.train.normalize_images", None),
    ("normalize mapping", base, "@data.train.normalize_images", {"a": 1}),
    ("inference null", base, "@inference", None),
    ("multithreading null", base, "@inference.multithreading", None),
    ("net_type null", base, "@net_type", None),
    ("method null", base, "@method", None),
    ("data.inference null", base, "@data.inference", None),
    ("data.train absent", base, "@-data.train", None),
    ("data.inference absent", base, "@-data.inference", None),
    ("metadata empty", base, "@metadata", {}),
    ("individuals empty", base, "@metadata.individuals", []),
    ("bodyparts of numbers", base, "@metadata.bodyparts", [1, 2]),
    ("bodyparts text", base, "@metadata.bodyparts", "snout"),
    ("backbone null", base, "@model.backbone", None),
    ("heads null", base, "@model.heads", None),
    ("head null", base, "@model.heads.bodypart", None),
    ("backbone_output_channels text", base, "@model.backbone_output_channels", "many"),
    ("optimizer without type", base, "@-runner.optimizer.type", None),
    ("optimizer params list", base, "@runner.optimizer.params", [1]),
    ("scheduler null", base, "@runner.scheduler", None),
    ("snapshots null", base, "@runner.snapshots", None),
    ("crop_sampling text", base, "@data.train.crop_sampling", "hybrid"),
    ("crop_sampling width 0", base, "@data.train.crop_sampling.width", 0),
    ("crop_sampling width 1.5", base, "@data.train.crop_sampling.width", 1.5),
    ("crop_sampling unknown key", base, "@data.train.crop_sampling.foo", 1),
    ("auto_padding border", base, "@data.train.auto_padding", {"border_mode": "wrap"}),
    ("auto_padding position", base, "@data.train.auto_padding", {"position": "middle"}),
    ("top_down_crop text", base, "@data.train.top_down_crop", "yes"),
    ("affine p text", base, "@data.train.affine.p", "often"),
    ("affine scaling empty", base, "@data.train.affine.scaling", []),
    ("affine scaling three", base, "@data.train.affine.scaling", [0.5, 1, 2]),
    ("affine scaling reversed", base, "@data.train.affine.scaling", [1.25, 0.5]),
    ("affine rotation null", base, "@data.train.affine.rotation", None),
    ("affine translation text", base, "@data.train.affine.translation", "far"),
    ("loader dlc", base, "@data.loader", {"type": "DLCLoader", "config": "/a/config.yaml"}),
    ("loader unknown type", base, "@data.loader", {"type": "Foo"}),
    ("loader coco", base, "@data.loader", {"type": "COCOLoader"}),
    ("resume path", base, "@resume_training_from", "/a/snapshot-010.pt"),
    ("resume number", base, "@resume_training_from", 3),
    ("load_weights_only text", base, "@runner.load_weights_only", "maybe"),
    ("comparison_bodyparts list", base, "@inference.eval.comparison_bodyparts", ["snout"]),
    ("comparison_bodyparts text", base, "@inference.eval.comparison_bodyparts", "snout"),
    ("metadata bodyparts repeated", base, "- leftear", "- snout"),
    ("metadata alias", base, "unique_bodyparts:", "uniquebodyparts:"),
    ("with_identity alias", base, "  with_identity:", "  identity:"),
    ("logger csv", base, "@logger", {"type": "CSVLogger", "log_filename": "a.csv"}),
    ("logger wandb extras", base, "@logger", {"type": "WandbLogger", "project_name": "x", "entity": "me"}),
    ("logger unknown type", base, "@logger", {"type": "TensorboardLogger"}),
    ("logger without type", base, "@logger", {"train_folder": "x"}),
    ("logger csv unknown key", base, "@logger", {"type": "CSVLogger", "foo": 1}),
    ("pcutoff list", base, "@inference.eval.pcutoff", [0.1, 0.2]),
    ("pcutoff mapping", base, "@inference.eval.pcutoff", {"snout": 0.3}),
    ("pcutoff text", base, "@inference.eval.pcutoff", "high"),
    ("eval mode", base, "@inference.eval.mode", "some"),
    ("conditions path", base, "@inference.conditions", "/a/b.h5"),
    ("conditions shuffle", base, "@inference.conditions", {"shuffle": 3}),
    ("conditions unclear", base, "@inference.conditions", {"foo": 3}),
    ("snapshot list", base, "@inference.snapshot", [1, 2]),
    ("gen_sampling", base, "@data.gen_sampling", {"jitter_prob": 0.5}),
    ("gen_sampling probability 2", base, "@data.gen_sampling", {"jitter_prob": 2}),
    ("gen_sampling unknown", base, "@data.gen_sampling", {"jitter": 0.2}),
    ("collate contents", base, "@data.train.collate", {"type": "Foo", "bar": 1}),
    ("collate text", base, "@data.train.collate", "Foo"),
    ("max_snapshots text", base, "@runner.snapshots.max_snapshots", "few"),
    ("snapshots unknown key", base, "@runner.snapshots.every", 3),
    ("gpus list", base, "@runner.gpus", [0, 1]),
    ("with_center_keypoints text", base, "@with_center_keypoints", "yes"),
    ("backbone text", base, "@model.backbone", "resnet"),
    ("heads list", base, "@model.heads", []),
    ("model unknown key", base, "@model.tail", {}),
    ("config_version 1", base, "config_version: 0", "config_version: 1"),
    ("config_version 7", base, "config_version: 0", "config_version: 7"),
    ("td as it is", td, "", ""),
    ("td detector unknown key", td, "@detector.foo", 1),
    ("td detector model unknown key", td, "@detector.model.foo", 1),
    ("td box_score_thresh null", td, "@detector.model.box_score_thresh", None),
    ("td box_score_thresh 3", td, "@detector.model.box_score_thresh", 3),
    ("td detector bbox_margin", td, "@detector.data.bbox_margin", 3),
    ("td detector without model", td, "@-detector.model", None),
    ("random_bbox_transform contents", td, "@data.train.random_bbox_transform", {"foo": 1}),
    ("top_down_crop contents", td, "@data.train.top_down_crop", {"foo": 1}),
]
verdicts = []
work = out / "_case.yaml"
for name, base_name, old, new in CASES:
    text = (out / f"{base_name}.yaml").read_text()
    entry = {"name": name, "base": base_name, "ok": True, "error": "", "changed": {}, "gone": []}
    if old.startswith("@"):
        work.write_text(text)
        tree = read_config_as_dict(work)
        steps = old.lstrip("@-").split(".")
        node = tree
        for step in steps[:-1]:
            node = node[step]
        if old.startswith("@-"):
            entry["remove"] = old[2:]
            node.pop(steps[-1], None)
        else:
            entry["set"], entry["value"] = old[1:], json.dumps(new)
            node[steps[-1]] = new
        with open(work, "w") as f:
            get_yaml_dumper().dump(tree, f)
    else:
        assert old == "" or text.count(old) >= 1, name
        entry["old"], entry["new"] = old, new
        work.write_text(text.replace(old, new, 1) if old else text)
    try:
        values = json.loads(json.dumps(dict(flat(normalize_for_serialization(PoseConfig.from_yaml(work).to_dict())))))
        before = json.loads(json.dumps(expected[base_name]))
        entry["changed"] = {k: v for k, v in values.items() if k not in before or before[k] != v or type(before[k]) is not type(v)}
        entry["gone"] = [k for k in before if k not in values]
    except Exception as e:  # noqa: BLE001
        entry["ok"] = False
        entry["error"] = f"{type(e).__name__}: {e}".replace(str(work), "FILE")[:240]
    verdicts.append(entry)
work.unlink(missing_ok=True)
(out / "verdicts.json").write_text(json.dumps(verdicts, indent=1) + "\n")
for v in verdicts:
    print("ok  " if v["ok"] else "FAIL", v["name"], v["changed"] if v["ok"] else v["error"][:160].replace("\n", " | "))
