// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/torch_translate.h"

#include "core/config/pose_reader.h"
#include "core/config/torch_config.h"
#include "core/config/torch_template.h"
#include "core/params/param_spec.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace pt::config {
namespace {

using Kind = TranslationNote::Kind;

Text fixedProbability() { return PT_TR_NOOP("Translate", "the probability is always 0.5 there"); }
Text notScaled() { return PT_TR_NOOP("Translate", "is not scaled with the image there"); }
Text meanOfLosses() { return PT_TR_NOOP("Translate", "losses are averaged there instead of summed"); }

/// Collects edits of the result and notes; every key of the source that nobody took is lost at the end.
class Translator
{
public:
    Translator(const YamlDocument& source, ConfigReading reading, const TranslationOptions& options)
        : m_source(source), m_reading(std::move(reading)), m_options(options)
    {
    }
    virtual ~Translator() = default;

protected:
    const PoseConfig& config() const { return m_reading.config; }
    bool written(std::string_view key) const { return detail::lookup(m_source.root(), key) != nullptr || m_source.find(key) != nullptr; }

    Result<void> start(std::string text)
    {
        auto parsed = YamlDocument::parse(std::move(text));
        if (!parsed) return parsed.error();
        m_result = std::move(*parsed);
        return {};
    }

    /// Writes a value and notes it where the source writes its key; what only a default of the source's loader says is written without a note.
    void put(const std::string& from, const std::string& to, const std::string& yaml, Text difference = {}, std::vector<std::string> args = {})
    {
        set(to, yaml);
        note(from, to, yaml, difference.empty() ? Kind::Same : Kind::Nearest, {difference, std::move(args)});
    }
    void set(const std::string& to, const std::string& yaml)
    {
        const YamlNode* node = m_result->find(to);
        if (node && m_result->text().substr(node->begin, node->end - node->begin) == yaml) return;
        if (const auto done = m_result->set(to, yaml); !done && m_problem.english().empty()) m_problem = done.error();
    }
    void note(const std::string& from, const std::string& to, const std::string& yaml, Kind kind, Message message)
    {
        m_taken.insert(from);
        if (!written(from)) return;
        m_notes.push_back({kind, from, valueText(from), to, kind == Kind::Lost ? "" : yaml, std::move(message)});
    }
    void lose(const std::string& from, Text why, std::vector<std::string> args = {}) { note(from, "", "", Kind::Lost, {why, std::move(args)}); }
    void take(const std::string& from) { m_taken.insert(from); }

    std::string valueText(const std::string& key) const
    {
        for (const auto& value : m_reading.values)
            if (value.key == key) return value.fileText;
        return "";
    }

    /// Settings that nothing spoke for, in the table's order.
    void loseTheRest(const std::string& otherFile)
    {
        for (const auto& value : m_reading.values) {
            if (value.fileText.empty() || value.origin == Origin::Ignored || m_taken.count(value.key)) continue;
            const auto* row = params::find(value.key, m_reading.dialect());
            if (!row || row->structural || row->group == params::Group::Data || row->group == params::Group::Inference) continue;
            const std::string& used = value.effectiveText;
            if (used == "false" || used == "null" || used == "[]") continue;  // off: nothing is lost
            m_notes.push_back({Kind::Lost, value.key, value.fileText, "", "", {PT_TR_NOOP("Translate", "has no counterpart in %1"), {otherFile}}});
        }
    }

    Result<Translation> finish()
    {
        if (!m_problem.english().empty()) return m_problem;
        std::vector<std::string> order;
        for (const auto& value : m_reading.values) order.push_back(value.key);
        const auto place = [&](const TranslationNote& n) { return std::find(order.begin(), order.end(), n.from) - order.begin(); };
        std::stable_sort(m_notes.begin(), m_notes.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
        return Translation{m_result->text(), std::move(m_notes)};
    }

    const YamlDocument& m_source;
    ConfigReading m_reading;
    const TranslationOptions& m_options;
    std::optional<YamlDocument> m_result;
    std::vector<TranslationNote> m_notes;
    std::set<std::string> m_taken;
    Error m_problem;
};

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

Result<Translation> translateConfig(const YamlDocument& source, params::Dialect to, const TranslationOptions& options)
{
    const bool torch = dialectOf(source) == params::Dialect::Torch;
    if (torch == (to == params::Dialect::Torch))
        return Error{ErrorCode::InvalidArgument,
                     Message(torch ? PT_TR_NOOP("Error", "The file is a pytorch_config.yaml already.") : PT_TR_NOOP("Error", "The file is a pose_cfg.yaml already.")), {}};
    if (source.root().kind != NodeKind::Mapping)
        return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "The file holds no keys and cannot be translated.")), {}};
    ConfigReading reading = readPoseConfig(source);
    if (to == params::Dialect::Torch) return ToTorch(source, std::move(reading), options).run();
    return ToPose(source, std::move(reading), options).run();
}

}  // namespace pt::config
