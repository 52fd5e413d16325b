// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/torch_config.h"
#include "core/config/torch_template.h"
#include "core/config/torch_translate_impl.h"

#include <array>
#include <cmath>

namespace pt::config::detail {
namespace {

std::string pairsText(const std::vector<std::array<int, 2>>& pairs)
{
    std::string out = "[";
    for (const auto& [a, b] : pairs) out += (out.size() > 1 ? ", [" : "[") + std::to_string(a) + ", " + std::to_string(b) + "]";
    return out + "]";
}

// ---- pytorch_config.yaml -> pose_cfg.yaml

class ToPose final : public Translator
{
public:
    using Translator::Translator;

    Result<Translation> run()
    {
        const TorchConfig& t = *config().torch;
        m_multi = !config().pafGraph.empty() || t.metadata.individuals.size() > 1;
        if (auto started = start(makePoseConfigText(templateInput())); !started) return started.error();
        augmentation(t.data.train);
        targets();
        schedule(t.training);
        loseTheRest("pose_cfg.yaml");
        return finish();
    }

private:
    TemplateInput templateInput()
    {
        const PoseConfig& c = config();
        TemplateInput in;
        in.multiAnimal = m_multi;
        in.projectPath = m_options.projectPath.empty() ? c.projectPath : m_options.projectPath;
        in.jointNames = c.jointNames;
        in.numIdChannels = c.numIdChannels;
        in.pafGraph = c.pafGraph;
        if (m_multi && in.pafGraph.empty()) in.pafGraph = defaultPafGraph(static_cast<int>(c.torch->metadata.bodyparts.size()));
        in.netType = c.netType;
        if (c.netType == "resnet_50" || c.netType == "resnet_101") {
            note("net_type", "net_type", c.netType, c.netType == "resnet_50" ? Kind::Nearest : Kind::Same,
                 c.netType == "resnet_50" ? Message{PT_TR_NOOP("Translate", "has batch normalisation there instead of group normalisation")} : Message{});
        } else if (c.netType.starts_with("dlcrnet")) {
            in.netType = "dlcrnet_ms5";
            note("net_type", "net_type", "resnet_50", Kind::Nearest, {PT_TR_NOOP("Translate", "is resnet_50 with multi_stage there, which stays a plain decoder until stride is below 8")});
        } else {
            in.netType = "resnet_50";
            note("net_type", "net_type", "resnet_50", Kind::Nearest, {PT_TR_NOOP("Translate", "%1 does not exist there: resnet_50 is taken"), {c.netType}});
        }
        if (c.torch->model.method != TorchMethod::BottomUp)
            m_notes.push_back({Kind::Lost, "method", "", "", "", {PT_TR_NOOP("Translate", "top-down networks do not exist there: the result is a bottom-up one")}});
        return in;
    }

    void augmentation(const TorchAugmentation& a)
    {
        if (a.affine) {
            put("data.train.affine.rotation", "rotation", formatInt(std::lround(a.affine->rotation[1])), PT_TR_NOOP("Translate", "is a whole number there, and happens after the crop"));
            put("data.train.affine.p", m_multi ? "apply_prob" : "rotateratio", formatReal(a.affine->p),
                m_multi ? PT_TR_NOOP("Translate", "is shared by all operations without a ratio of their own there") : PT_TR_NOOP("Translate", "is for the rotation alone there"));
            const std::string both = formatReal(a.affine->scaling[0]) + ", " + formatReal(a.affine->scaling[1]);
            if (m_multi) {
                lose("data.train.affine.scaling", PT_TR_NOOP("Translate", "this loader does not scale frames"));
                set("global_scale", "1.0");
                set("scale_jitter_lo", "1.0");
                set("scale_jitter_up", "1.0");
            } else {
                set("global_scale", "1.0");
                set("scale_jitter_lo", formatReal(a.affine->scaling[0]));
                set("scale_jitter_up", formatReal(a.affine->scaling[1]));
                note("data.train.affine.scaling", "scale_jitter_lo, scale_jitter_up", both, Kind::Nearest,
                     {PT_TR_NOOP("Translate", "is drawn for each batch there, and the image changes its size")});
            }
            if (a.affine->translation[1] != 0) lose("data.train.affine.translation", PT_TR_NOOP("Translate", "has no counterpart in %1"), {"pose_cfg.yaml"});
        } else {
            set("rotation", "false");
        }
        cropping(a);
        if (a.hflip && a.hflip->hasSymmetries && !a.hflip->symmetries.empty()) {
            set("fliplr", "true");
            set("symmetric_pairs", pairsText(a.hflip->symmetries));
            for (const char* key : {"data.train.hflip", "data.train.hflip.p", "data.train.hflip.symmetries"})
                note(key, "fliplr, symmetric_pairs", pairsText(a.hflip->symmetries), Kind::Nearest, {PT_TR_NOOP("Translate", "happens with apply_prob there")});
        } else if (a.hflip && !m_multi) {
            put("data.train.hflip", "mirror", "true", PT_TR_NOOP("Translate", "mirrors a quarter of the images there; labels keep their names"));
        }
        const auto onOff = [&](const char* key, bool on) { put(std::string("data.train.") + key, key, formatBool(on), on ? PT_TR_NOOP("Translate", "happens with apply_prob there") : Text{}); };
        onOff("motion_blur", a.motionBlur);
        onOff("covering", a.covering);
        onOff("elastic_transform", a.elastic);
        onOff("grayscale", a.grayscale);
        onOff("hist_eq", a.histEq);
        if (a.gaussianNoise) put("data.train.gaussian_noise", "gaussian_noise", formatReal(*a.gaussianNoise), PT_TR_NOOP("Translate", "happens with apply_prob there"));
        set("contrast", "{clahe: false, histeq: false}");  // DeepLabCut's template has them on; the source has nothing like them
        set("convolution", "{sharpen: false, edge: false, emboss: false}");
        take("data.train.normalize_images");
    }

    void cropping(const TorchAugmentation& a)
    {
        if (!a.cropSampling) return;
        const std::string at = "data.train.crop_sampling.";
        if (!m_multi) {
            for (const char* key : {"width", "height", "max_shift", "method"}) lose(at + key, PT_TR_NOOP("Translate", "this loader crops by up to 15 % a side only"));
            set("cropratio", "0.0");
            return;
        }
        const std::string size = "[" + std::to_string(a.cropSampling->width) + ", " + std::to_string(a.cropSampling->height) + "]";
        set("crop_size", size);
        for (const char* key : {"width", "height"}) note(at + key, "crop_size", size, Kind::Nearest, {PT_TR_NOOP("Translate", "is scaled by the jitter there")});
        put(at + "max_shift", "max_shift", formatReal(a.cropSampling->maxShift), PT_TR_NOOP("Translate", "the window moves to all sides there"));
        constexpr const char* kNames[] = {"uniform", "keypoints", "density", "hybrid"};
        put(at + "method", "crop_sampling", kNames[static_cast<int>(a.cropSampling->method)]);
        if (a.resize) {
            const std::string resized = "[" + std::to_string(a.resize->width) + ", " + std::to_string(a.resize->height) + "]";
            set("pre_resize", resized);
            for (const char* key : {"width", "height", "keep_ratio"})
                note(std::string("data.train.resize.") + key, "pre_resize", resized, Kind::Nearest, {PT_TR_NOOP("Translate", "is cubic there, and changes the shape")});
        }
    }

    void targets()
    {
        const PoseConfig& c = config();
        const TorchModel& model = c.torch->model;
        if (model.heads.empty()) return;
        const TorchHead& head = model.head("bodypart") ? *model.head("bodypart") : model.heads.front();
        const std::string at = "model.heads." + head.name + ".";
        const bool sequence = m_source.find(at + "target_generator.generators") != nullptr;
        const auto generator = [&](int i) { return at + "target_generator." + (sequence ? "generators[" + std::to_string(i) + "]." : ""); };
        put(generator(0) + "pos_dist_thresh", "pos_dist_thresh", formatReal(c.posDistThresh), PT_TR_NOOP("Translate", "is scaled with the image there"));
        if (m_multi && !c.pafGraph.empty()) put(generator(1) + "width", "pafwidth", formatReal(c.pafWidth), PT_TR_NOOP("Translate", "is divided by the scale there"));
        put(generator(0) + "locref_std", "locref_stdev", formatReal(c.locrefStdev));
        put(at + "criterion.locref.weight", "locref_loss_weight", formatReal(c.locrefWeight), PT_TR_NOOP("Translate", "losses are summed there instead of averaged"));
        if (m_multi && head.criterion("paf"))
            put(at + "criterion.paf.weight", "pairwise_loss_weight", formatReal(c.pairwiseWeight), PT_TR_NOOP("Translate", "losses are summed there instead of averaged"));
        if (const auto* heatmap = head.criterion("heatmap"); heatmap && heatmap->weight == 1.0) take(at + "criterion.heatmap.weight");
        for (const char* key : {"generate_locref", "gradient_masking"}) take(generator(0) + key);
    }

    void schedule(const TorchTraining& t)
    {
        put("train_settings.batch_size", "batch_size", std::to_string(t.batchSize));
        put("train_settings.display_iters", "display_iters", std::to_string(t.displayIters));
        set("optimizer", "adam");
        const std::string params = "runner.optimizer.params";
        note("runner.optimizer.type", "optimizer", "adam", Kind::Nearest, {PT_TR_NOOP("Translate", "adam is the nearest that there is")});
        take(params);
        const int frames = m_options.trainingFrames.value_or(0);
        const std::vector<std::string> keys = {"train_settings.epochs", params + ".lr", "runner.scheduler.params.milestones", "runner.scheduler.params.lr_list",
                                               "runner.scheduler.type", "runner.scheduler.params"};
        for (const char* key : {"runner.eval_interval", "runner.key_metric", "runner.key_metric_asc", "train_settings.seed", "device",
                                "runner.snapshots.max_snapshots", "train_settings.dataloader_workers"})
            lose(key, PT_TR_NOOP("Translate", "has no counterpart in %1"), {"pose_cfg.yaml"});
        if (frames < 1) {
            // DeepLabCut's single-animal rates are sgd's: a schedule for adam stands in the result
            if (!m_multi) set("multi_step", "[[0.0001, 7500], [0.00005, 12000], [0.00001, 200000]]");
            for (const auto& key : keys)
                lose(key, PT_TR_NOOP("Translate", "epochs become iterations only when the number of training frames is known; DeepLabCut's rates for adam stand in the result"));
            lose("runner.snapshots.save_epochs", PT_TR_NOOP("Translate", "epochs become iterations only when the number of training frames is known; DeepLabCut's rates for adam stand in the result"));
            return;
        }
        const auto iterations = [&](long long epochs) { return std::max<long long>(1, (epochs * frames + t.batchSize - 1) / t.batchSize); };
        std::string steps = "[";
        for (const auto& step : config().multiStep)
            steps += (steps.size() > 1 ? ", [" : "[") + formatReal(step.rate) + ", " + std::to_string(iterations(step.lastIteration)) + "]";
        set("multi_step", steps + "]");
        for (const auto& key : keys) note(key, "multi_step", steps + "]", Kind::Nearest, {PT_TR_NOOP("Translate", "counts iterations there")});
        put("runner.snapshots.save_epochs", "save_iters", std::to_string(iterations(t.snapshots.saveEpochs)), PT_TR_NOOP("Translate", "counts iterations there"));
    }

    bool m_multi = false;
};

}  // namespace

Result<Translation> translateToPose(const YamlDocument& source, ConfigReading reading, const TranslationOptions& options)
{
    return ToPose(source, std::move(reading), options).run();
}

}  // namespace pt::config::detail
