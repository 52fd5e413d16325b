// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pose_config.h"

#include <string>

namespace pt::config {
namespace {

/// Writes "key: value" lines under headed, explained sections.
class Writer final
{
public:
    void section(const char* title) { m_text += std::string(m_text.empty() ? "" : "\n") + "# ---- " + title + "\n"; }
    void comment(const char* line) { m_text += std::string("# ") + line + "\n"; }
    void add(const char* key, const std::string& value, const char* remark = nullptr)
    {
        m_text += std::string(key) + ": " + value;
        if (remark) m_text += std::string("  # ") + remark;
        m_text += '\n';
    }
    void raw(const char* lines) { m_text += lines; }
    void raw(const std::string& lines) { m_text += lines; }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

std::string pairList(const std::vector<std::array<int, 2>>& pairs)
{
    if (pairs.empty()) return " []\n";
    std::string out = "\n";
    for (const auto& p : pairs) out += "- [" + std::to_string(p[0]) + ", " + std::to_string(p[1]) + "]\n";
    return out;
}

void writeIdentity(Writer& w, const TemplateInput& in)
{
    w.section("Data: written when the training set is created; do not edit");
    w.add("dataset", formatText(in.dataset));
    w.add("metadataset", formatText(in.metadataset));
    w.add("num_joints", std::to_string(in.jointNames.size()));
    std::string joints = in.jointNames.empty() ? "all_joints: []\n" : "all_joints:\n";
    for (std::size_t i = 0; i < in.jointNames.size(); ++i) joints += "- [" + std::to_string(i) + "]\n";
    joints += in.jointNames.empty() ? "all_joints_names: []\n" : "all_joints_names:\n";
    for (const auto& name : in.jointNames) joints += "- " + formatText(name) + "\n";
    w.raw(joints);
    w.add("init_weights", formatText(in.initWeights));
    w.add("project_path", formatText(in.projectPath), "images are looked for below this folder");
    w.add("engine", "tensorflow");
    if (!in.multiAnimal) return;
    w.add("num_limbs", std::to_string(in.pafGraph.size()));
    w.raw("partaffinityfield_graph:" + pairList(in.pafGraph));
    w.add("partaffinityfield_predict", formatBool(!in.pafGraph.empty()));
    w.add("num_idchannel", std::to_string(in.numIdChannels));
}

void writeSize(Writer& w, bool multi)
{
    w.section("Size and scale");
    if (multi)
        w.comment(
            "Multi-animal: frames keep their own resolution; global_scale and the jitter change the crop, the discs and the limb bands.");
    else w.comment("Each batch is resized by global_scale times a random factor between scale_jitter_lo and scale_jitter_up.");
    if (!multi)
        w.comment("Videos are analysed at full size, so the largest product should be 1 (0.8 x 1.25). Use 1 for low-resolution frames.");
    w.add("global_scale", "0.8");
    w.add("scale_jitter_lo", "0.5");
    w.add("scale_jitter_up", "1.25");
    w.comment(
        "Limits on the size that enters the network: area up to max x max, and not below min. Raise max for frames above 1500 x 1500.");
    w.add("max_input_size", "1500");
    w.add("min_input_size", "64");
    w.comment("Images per iteration: as many as the memory of the GPU holds.");
    w.add("batch_size", multi ? "8" : "1");
    if (!multi) return;
    w.comment("[width, height] that every frame is resized to first; empty: off.");
    w.add("pre_resize", "[]");
}

void writeCropping(Writer& w, bool multi)
{
    w.section("Cropping");
    if (multi) {
        w.comment(
            "Window cut out of each frame, [width, height] in pixels; it should hold a whole animal. Smaller frames are padded with "
            "black.");
        w.add("crop_size", "[400, 400]");
        w.comment("How far the window may lie off its keypoint, as a fraction of its side; at most 0.4.");
        w.add("max_shift", "0.4");
        w.comment("Where windows lie: uniform, keypoints, density (crowded places first) or hybrid (uniform and density in turn).");
        w.add("crop_sampling", "hybrid");
        return;
    }
    w.comment("Share of images whose sides are cropped or padded by up to 15 % (crop_by).");
    w.add("cropratio", "0.4");
}

void writeGeometry(Writer& w, bool multi)
{
    w.section("Rotation and flips");
    w.comment("Probability, per image and per operation, of those that have no ratio of their own.");
    w.add("apply_prob", "0.5");
    w.comment("Images are turned by up to this angle, a whole number of degrees; false: off.");
    w.add("rotation", "25");
    if (!multi) {
        w.comment("Share of images that are turned.");
        w.add("rotateratio", "0.4");
    }
    w.comment("Left-right flips need the pairs of joints that change places:");
    w.comment("fliplr: true");
    w.comment("symmetric_pairs: [[1, 2]]");
    if (!multi) w.add("mirror", "false", "mirrors without swapping labels: only for animals without left and right");
}

void writeAppearance(Writer& w, bool multi)
{
    w.section("Appearance");
    w.comment("Each operation is true, false or a mapping of its arguments; <name>ratio is the share of images it is used on.");
    w.comment("A list of two numbers means one or the other, not a range.");
    w.raw(
        "contrast:\n  clahe: true\n  claheratio: 0.1\n  histeq: true\n  histeqratio: 0.1\n"
        "convolution:\n  sharpen: false\n  sharpenratio: 0.3\n  edge: false\n"
        "  emboss:\n    alpha: [0.0, 1.0]\n    strength: [0.5, 1.5]\n  embossratio: 0.1\n");
    if (multi) w.comment("Off unless switched on here:");
    else w.comment("On unless switched off here:");
    const char* value = multi ? "false" : "true";
    w.add("motion_blur", value);
    w.add("covering", value, "blacked-out patches");
    w.add("elastic_transform", value);
    w.comment("gaussian_noise: 12.75   strength in grey levels");
}

void writeTargets(Writer& w, bool multi)
{
    w.section("Targets");
    w.comment("Radius in pixels of the disc around a keypoint that is learned as \"here it is\"; scaled with the image.");
    w.add("pos_dist_thresh", "17");
    if (multi) {
        w.comment("Half the width in pixels of the band between two joints in which the limb's direction is learned.");
        w.add("pafwidth", "20");
        w.add("weigh_only_present_joints", "false");
    }
    w.add("location_refinement", "true");
    w.add("locref_stdev", "7.2801");
}

void writeLosses(Writer& w, bool multi)
{
    w.section("Losses");
    w.add("locref_huber_loss", "true");
    w.add("locref_loss_weight", "0.05");
    w.add("pairwise_huber_loss", "false");
    w.add("pairwise_predict", "false");
    if (multi) w.add("pairwise_loss_weight", "0.1");
    else w.add("partaffinityfield_predict", "false");
}

void writeNetwork(Writer& w, const TemplateInput& in)
{
    const bool dlcr = in.netType.find("dlcr") != std::string::npos;
    std::string net = in.netType;
    if (dlcr) net = "resnet_50";
    w.section("Network");
    w.add("net_type", net);
    w.add("multi_stage", formatBool(in.multiAnimal && dlcr));
    w.add("intermediate_supervision", "false");
    w.add("intermediate_supervision_layer", "12");
    w.add("dataset_type", in.datasetType.empty() ? (in.multiAnimal ? "multi-animal-imgaug" : "imgaug") : formatText(in.datasetType),
          "the loader; it decides which keys are read");
}

void writeSchedule(Writer& w, bool multi)
{
    w.section("Training schedule");
    w.comment("[learning rate, last iteration that uses it]; the last one ends the training.");
    if (multi) {
        w.add("optimizer", "adam", "with anything else batch_size becomes 1");
        w.raw("multi_step:\n- [0.0001, 7500]\n- [0.00005, 12000]\n- [0.00001, 200000]\n");
    } else {
        w.raw("multi_step:\n- [0.005, 10000]\n- [0.02, 430000]\n- [0.002, 730000]\n- [0.001, 1030000]\n");
    }
    w.add("save_iters", multi ? "10000" : "50000", "a snapshot every so many iterations");
    w.add("display_iters", multi ? "500" : "1000", "the loss is reported every so many iterations");
    w.comment("EfficientNet only:");
    w.add("lr_init", "0.0005");
    w.add("decay_steps", "30000");
    w.add("alpha_r", "0.02");
}

}  // namespace

std::string makePoseConfigText(const TemplateInput& input)
{
    Writer w;
    w.comment("DeepLabCut training configuration (TensorFlow engine), with DeepLabCut's default values.");
    writeIdentity(w, input);
    writeSize(w, input.multiAnimal);
    writeCropping(w, input.multiAnimal);
    writeGeometry(w, input.multiAnimal);
    writeAppearance(w, input.multiAnimal);
    writeTargets(w, input.multiAnimal);
    writeLosses(w, input.multiAnimal);
    writeNetwork(w, input);
    writeSchedule(w, input.multiAnimal);
    return w.take();
}

}  // namespace pt::config
