// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/torch_config.h"
#include "core/config/torch_template.h"
#include "core/config/torch_translate_impl.h"

#include <array>
#include <cmath>

namespace pt::config::detail {
namespace {

std::string ratesText(const std::vector<double>& rates)
{
    std::string out = "[";
    for (const double rate : rates) out += (out.size() > 1 ? ", [" : "[") + formatReal(rate) + "]";
    return out + "]";
}

std::string pairsText(const std::vector<std::array<int, 2>>& pairs)
{
    std::string out = "[";
    for (const auto& [a, b] : pairs) out += (out.size() > 1 ? ", [" : "[") + std::to_string(a) + ", " + std::to_string(b) + "]";
    return out + "]";
}

// ---- pose_cfg.yaml -> pytorch_config.yaml

class ToTorch final : public Translator
{
public:
    using Translator::Translator;

    Result<Translation> run()
    {
        m_multi = config().loader == Loader::MultiImgaug;
        auto text = makeTorchConfigText(templateInput());
        if (!text) return text.error();
        if (auto started = start(std::move(*text)); !started) return started.error();
        if (m_net152) set("model.backbone.model_name", "resnet152");
        geometry();
        cropping();
        appearance();
        targets();
        schedule();
        loseTheRest("pytorch_config.yaml");
        return finish();
    }

private:
    std::string head() const { return "model.heads.bodypart."; }
    std::string generator(int index) const
    {
        return head() + (m_multi ? "target_generator.generators[" + std::to_string(index) + "]." : "target_generator.");
    }

    TorchTemplateInput templateInput()
    {
        const PoseConfig& c = config();
        TorchTemplateInput in;
        in.multiAnimal = m_multi;
        const int unique = m_multi ? std::clamp(m_options.uniqueBodyparts, 0, std::max(0, c.numJoints - 1)) : 0;
        in.bodyparts.assign(c.jointNames.begin(), c.jointNames.end() - unique);
        in.uniqueBodyparts.assign(c.jointNames.end() - unique, c.jointNames.end());
        in.identity = c.numIdChannels > 0;
        if (!m_options.individuals.empty()) in.individuals = m_options.individuals;
        else if (m_multi) {
            in.individuals.clear();
            const int animals = std::max(2, c.numIdChannels);
            for (int i = 1; i <= animals; ++i) in.individuals.push_back("individual_" + std::to_string(i));
            m_notes.push_back({Kind::Nearest, "", "", "metadata.individuals", "",
                               {PT_TR_NOOP("Translate", "the file does not name the animals: there are %1 in the result, correct them"), {formatInt(animals)}}});
        }
        if (!m_multi && in.individuals.size() != 1) in.individuals = {"individual_1"};
        in.projectPath = m_options.projectPath.empty() ? c.projectPath : m_options.projectPath;
        in.poseConfigPath = m_options.poseConfigPath;
        const bool stages = detail::readValue(detail::lookup(m_source.root(), "multi_stage")).truthy();
        in.netType = c.netType;
        if (m_multi && stages) {
            in.netType = "dlcrnet_stride16_ms5";
            note("net_type", "net_type", in.netType, Kind::Nearest, {PT_TR_NOOP("Translate", "with multi_stage it is the DLCRNet of DeepLabCut 3")});
            take("multi_stage");
        } else if (in.netType == "resnet_50") {
            note("net_type", "net_type", in.netType, Kind::Nearest, {PT_TR_NOOP("Translate", "has group normalisation there instead of batch normalisation")});
        } else if (in.netType == "resnet_101") {
            note("net_type", "net_type", in.netType, Kind::Same, {});
        } else if (in.netType == "resnet_152") {
            m_net152 = true;
            in.netType = "resnet_101";
            note("net_type", "model.backbone.model_name", "resnet152", Kind::Nearest,
                 {PT_TR_NOOP("Translate", "has no name of its own there: the backbone's model_name says it")});
        } else {
            note("net_type", "net_type", "resnet_50", Kind::Nearest, {PT_TR_NOOP("Translate", "%1 does not exist there: resnet_50 is taken"), {c.netType}});
            in.netType = "resnet_50";
        }
        lose("init_weights", PT_TR_NOOP("Translate", "TensorFlow weights cannot be read there: training starts from ImageNet"));
        lose("mean_pixel", PT_TR_NOOP("Translate", "normalize_images does it there"));
        return in;
    }

    void geometry()
    {
        const PoseConfig& c = config();
        put("rotation", "data.train.affine.rotation", formatReal(c.rotation), PT_TR_NOOP("Translate", "happens before the crop there, on a canvas of fixed size"));
        const bool rotates = c.rotation > 0.0;
        const std::string ratio = m_multi ? "apply_prob" : "rotateratio";
        set("data.train.affine.p", formatReal(rotates ? c.rotationProb : 1.0));
        note(ratio, "data.train.affine.p", formatReal(rotates ? c.rotationProb : 1.0), Kind::Nearest,
             {PT_TR_NOOP("Translate", "is shared by rotation, zoom and shift there")});
        if (m_multi) {
            set("data.train.affine.scaling", "[1.0, 1.0]");
            for (const char* key : {"global_scale", "scale_jitter_lo", "scale_jitter_up"})
                lose(key, PT_TR_NOOP("Translate", "frames keep their resolution with this loader; only crop and targets change, which cannot be said there"));
        } else {
            const double lo = c.globalScale * (c.scaleJitter ? c.scaleJitter->first : 1.0);
            const double up = c.globalScale * (c.scaleJitter ? c.scaleJitter->second : 1.0);
            const std::string both = "[" + formatReal(lo) + ", " + formatReal(up) + "]";
            set("data.train.affine.scaling", both);
            for (const char* key : {"global_scale", "scale_jitter_lo", "scale_jitter_up"})
                note(key, "data.train.affine.scaling", both, Kind::Nearest,
                     {PT_TR_NOOP("Translate", "is drawn for each image, on a canvas of fixed size with a black border")});
        }
        if (c.fliplrGate > 0.0 && c.fliplrProb > 0.0 && !c.symmetricPairs.empty()) {
            const double p = c.fliplrGate * c.fliplrProb;
            const std::string text = "{p: " + formatReal(p) + ", symmetries: " + pairsText(c.symmetricPairs) + "}";
            put("fliplr", "data.train.hflip", text,
                m_multi ? PT_TR_NOOP("Translate", "only the first animal's labels change sides there") : PT_TR_NOOP("Translate", "its probability is honoured there"));
            take("symmetric_pairs");
        } else if (c.mirrorProb > 0.0) {
            put("mirror", "data.train.hflip", formatReal(c.mirrorProb), PT_TR_NOOP("Translate", "a flip without symmetries: labels keep their names, as here"));
        }
        if (c.preResize) {
            const std::string text = "{width: " + std::to_string((*c.preResize)[0]) + ", height: " + std::to_string((*c.preResize)[1]) + ", keep_ratio: false}";
            put("pre_resize", "data.train.resize", text, PT_TR_NOOP("Translate", "is bilinear there; analysis is resized too"));
            set("data.inference.resize", text);
        }
    }

    void cropping()
    {
        const PoseConfig& c = config();
        if (!m_multi) {
            for (const char* key : {"cropratio", "crop_by"})
                lose(key, PT_TR_NOOP("Translate", "there every image is cut to the crop_sampling window, 448 x 448 in the result"));
            return;
        }
        const std::string at = "data.train.crop_sampling.";
        put("crop_size", at + "width", std::to_string(c.cropSize[0]), PT_TR_NOOP("Translate", "has a fixed size there, whatever the scale"));
        set(at + "height", std::to_string(c.cropSize[1]));
        put("max_shift", at + "max_shift", formatReal(c.maxShift), PT_TR_NOOP("Translate", "the window moves to the right and down only there"));
        constexpr const char* kNames[] = {"uniform", "keypoints", "density", "hybrid", "hybrid"};
        put("crop_sampling", at + "method", kNames[static_cast<int>(c.cropSampling)]);
    }

    void appearance()
    {
        const PoseConfig& c = config();
        const std::string at = "data.train.";
        const auto onOff = [&](const char* from, const char* to, bool on, Text difference) {
            if (on || written(from) || m_result->find(at + to)) put(from, at + to, formatBool(on), on ? difference : Text{});
        };
        onOff("motion_blur", "motion_blur", c.motionBlur, PT_TR_NOOP("Translate", "has no settings there: 3, 5 or 7 px along a random line"));
        onOff("covering", "covering", c.covering, PT_TR_NOOP("Translate", "covered keypoints are not trained there"));
        onOff("elastic_transform", "elastic_transform", c.elastic, PT_TR_NOOP("Translate", "moves along the diagonal only there"));
        onOff("grayscale", "grayscale", c.grayscale, PT_TR_NOOP("Translate", "takes 50 to 100 % of the colour away there"));
        onOff("hist_eq", "hist_eq", c.histEq, fixedProbability());
        if (c.gaussianNoise) put("gaussian_noise", at + "gaussian_noise", formatReal(*c.gaussianNoise), fixedProbability());
        else put("gaussian_noise", at + "gaussian_noise", "null");
    }

    void targets()
    {
        const PoseConfig& c = config();
        put("pos_dist_thresh", generator(0) + "pos_dist_thresh", formatReal(c.posDistThresh),
            m_multi ? notScaled() : PT_TR_NOOP("Translate", "is not scaled with the image, and a bell instead of a disc is learned there"));
        if (m_multi && !c.pafGraph.empty()) {
            put("pafwidth", generator(1) + "width", formatReal(c.pafWidth), notScaled());
            if (c.pafGraph != defaultPafGraph(c.numJoints - m_options.uniqueBodyparts)) graph();
            take("partaffinityfield_graph");
        }
        put("locref_stdev", generator(0) + "locref_std", formatReal(c.locrefStdev));
        set(head() + "predictor." + (m_multi ? "locref_stdev" : "locref_std"), formatReal(c.locrefStdev));
        put("locref_loss_weight", head() + "criterion.locref.weight", formatReal(c.locrefWeight), meanOfLosses());
        if (m_multi) put("pairwise_loss_weight", head() + "criterion.paf.weight", formatReal(c.pairwiseWeight), meanOfLosses());
        for (const char* key : {"location_refinement", "locref_huber_loss", "stride", "smfactor"}) take(key);
        if (c.weighOnlyPresentJoints && c.weighPartPredictions && !m_multi) {
            put("weigh_only_present_joints", generator(0) + "gradient_masking", "true", PT_TR_NOOP("Translate", "body parts without a label count with 0.1 there"));
            take("weigh_part_predictions");
        }
    }

    /// Limbs of the user's own: targets, predictor and the width of the layers that make them.
    void graph()
    {
        const auto& limbs = config().pafGraph;
        std::string all = "[";
        for (std::size_t i = 0; i < limbs.size(); ++i) all += (i > 0 ? ", " : "") + std::to_string(i);
        put("partaffinityfield_graph", generator(1) + "graph", pairsText(limbs));
        set(head() + "predictor.graph", pairsText(limbs));
        set(head() + "predictor.edges_to_keep", all + "]");
        const YamlNode* channels = m_result->find(head() + "paf_config.channels");
        if (channels && !channels->children.empty())
            set(head() + "paf_config.channels[" + std::to_string(channels->children.size() - 1) + "]", std::to_string(2 * limbs.size()));
    }

    void schedule()
    {
        const PoseConfig& c = config();
        put("batch_size", "train_settings.batch_size", std::to_string(c.batchSize));
        put("display_iters", "train_settings.display_iters", std::to_string(c.displayIters));
        const int frames = m_options.trainingFrames.value_or(0);
        if (frames < 1) {
            for (const char* key : {"multi_step", "save_iters"})
                lose(key, PT_TR_NOOP("Translate", "iterations become epochs only when the number of training frames is known; DeepLabCut's own values stand in the result"));
        } else {
            const auto epochs = [&](long long iterations) {
                return std::max<long long>(1, std::llround(static_cast<double>(iterations) * c.batchSize / frames));
            };
            put("save_iters", "runner.snapshots.save_epochs", std::to_string(epochs(c.saveIters)), PT_TR_NOOP("Translate", "counts epochs there"));
            set("train_settings.epochs", std::to_string(epochs(c.totalIterations())));
            if (c.optimizer == "adam" && !c.multiStep.empty()) rates(epochs);
            else
                note("multi_step", "train_settings.epochs", std::to_string(epochs(c.totalIterations())), Kind::Nearest,
                     {PT_TR_NOOP("Translate", "the length is kept; the rates are those of DeepLabCut 3, because AdamW needs other rates than sgd")});
        }
        put("optimizer", "runner.optimizer.type", "AdamW", PT_TR_NOOP("Translate", "is AdamW there, what DeepLabCut 3 trains with"));
    }

    template <class Epochs>
    void rates(const Epochs& epochs)
    {
        const auto& steps = config().multiStep;
        std::vector<double> later;
        std::string milestones = "[";
        for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
            milestones += (i > 0 ? ", " : "") + std::to_string(epochs(steps[i].lastIteration));
            later.push_back(steps[i + 1].rate);
        }
        set("runner.optimizer.params.lr", formatReal(steps[0].rate));
        set("runner.scheduler.params.milestones", milestones + "]");
        set("runner.scheduler.params.lr_list", ratesText(later));
        note("multi_step", "runner.scheduler", milestones + "]", Kind::Nearest, {PT_TR_NOOP("Translate", "counts epochs there, and AdamW takes the place of adam")});
    }

    bool m_multi = false;
    bool m_net152 = false;
};

}  // namespace

Result<Translation> translateToTorch(const YamlDocument& source, ConfigReading reading, const TranslationOptions& options)
{
    return ToTorch(source, std::move(reading), options).run();
}

}  // namespace pt::config::detail
