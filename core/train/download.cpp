// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/download.h"

#include "core/train/sha256.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace pt::train {
namespace {

bool isHex(const std::string& text)
{
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::string lower(std::string text)
{
    for (char& c : text) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return text;
}

struct Transfer
{
    const DownloadRequest& request;
    std::FILE* file = nullptr;
    CURL* curl = nullptr;
    std::uint64_t before = 0;      ///< Bytes that an earlier try left.
    std::uint64_t written = 0;
    long status = 0;
    std::string etag = {}, sum = {};   ///< As the server says; the sum from a host that names the SHA-256 of large files.
    bool tooLarge = false, diskFailed = false, cancelled = false;
    bool body = false;
};

size_t onHeader(char* bytes, size_t size, size_t count, void* user)
{
    auto& t = *static_cast<Transfer*>(user);
    std::string line(bytes, size * count);
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.pop_back();
    const auto colon = line.find(':');
    if (colon != std::string::npos) {
        const std::string name = lower(line.substr(0, colon));
        std::string value = line.substr(std::min(line.size(), line.find_first_not_of(" \t", colon + 1)));
        if (name == "etag") t.etag = value;
        if (name == "x-linked-etag") {   // given with the redirection to where large files lie: their SHA-256
            value.erase(std::remove(value.begin(), value.end(), '"'), value.end());
            if (value.size() == 64 && isHex(lower(value))) t.sum = lower(value);
        }
    }
    return size * count;
}

size_t onBody(char* bytes, size_t size, size_t count, void* user)
{
    auto& t = *static_cast<Transfer*>(user);
    if (!t.body) {
        t.body = true;
        curl_easy_getinfo(t.curl, CURLINFO_RESPONSE_CODE, &t.status);
        if (t.status == 200 && t.before > 0) {   // the server begins anew: another file, or it knows no ranges
            t.before = 0;
            if (std::fseek(t.file, 0, SEEK_SET) != 0) t.diskFailed = true;
        }
    }
    const std::size_t n = size * count;
    if (t.status >= 300) return n;   // a page that says what is wrong: not the file
    if (t.before + t.written + n > t.request.largest) return t.tooLarge = true, 0;
    if (t.diskFailed || std::fwrite(bytes, 1, n, t.file) != n) return t.diskFailed = true, 0;
    t.written += n;
    return n;
}

int onProgress(void* user, curl_off_t total, curl_off_t, curl_off_t, curl_off_t)
{
    auto& t = *static_cast<Transfer*>(user);
    if (t.request.cancel && *t.request.cancel) return t.cancelled = true, 1;
    if (t.request.progress && t.body) t.request.progress(t.before + t.written, total > 0 ? t.before + static_cast<std::uint64_t>(total) : 0);
    return 0;
}

Error offline(const DownloadRequest& request, const std::string& why)
{
    return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Cannot fetch %1: %2. Check the network, or fetch the file elsewhere and pass it with --init-weights."), {request.url, why}), request.url};
}

/// The server's name for the version that a part is of.
fs::path tagFile(const fs::path& part)
{
    fs::path out = part;
    out += ".etag";
    return out;
}

Result<void> fetch(const DownloadRequest& request, const fs::path& part, Transfer& t)
{
    std::error_code ec;
    const auto tag = readFile(tagFile(part), 4096);
    t.before = tag && fs::exists(part, ec) ? fs::file_size(part, ec) : 0;
    t.file = std::fopen(utf8(part).c_str(), t.before > 0 ? "r+b" : "wb");
    if (!t.file) return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Cannot write %1: %2."), {utf8(part), std::strerror(errno)}), utf8(part)};
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(t.file, &std::fclose);
    std::fseek(t.file, 0, SEEK_END);
    const std::unique_ptr<CURL, void (*)(CURL*)> curl(curl_easy_init(), &curl_easy_cleanup);
    if (!curl) return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The download could not start."))};
    t.curl = curl.get();
    struct curl_slist* headers = nullptr;
    if (t.before > 0) headers = curl_slist_append(headers, ("If-Range: " + *tag).c_str());
    const std::unique_ptr<curl_slist, void (*)(curl_slist*)> keep(headers, &curl_slist_free_all);
    char reason[CURL_ERROR_SIZE] = {};
    curl_easy_setopt(t.curl, CURLOPT_URL, request.url.c_str());
    curl_easy_setopt(t.curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(t.curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(t.curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(t.curl, CURLOPT_MAXREDIRS, 10L);
    curl_easy_setopt(t.curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(t.curl, CURLOPT_CONNECTTIMEOUT, 30L);
    curl_easy_setopt(t.curl, CURLOPT_LOW_SPEED_LIMIT, 1L);    // a connection that hangs for a minute has broken off
    curl_easy_setopt(t.curl, CURLOPT_LOW_SPEED_TIME, 60L);
    curl_easy_setopt(t.curl, CURLOPT_ERRORBUFFER, reason);
    curl_easy_setopt(t.curl, CURLOPT_USERAGENT, "PoseTuner");
    curl_easy_setopt(t.curl, CURLOPT_HEADERFUNCTION, onHeader);
    curl_easy_setopt(t.curl, CURLOPT_HEADERDATA, &t);
    curl_easy_setopt(t.curl, CURLOPT_WRITEFUNCTION, onBody);
    curl_easy_setopt(t.curl, CURLOPT_WRITEDATA, &t);
    curl_easy_setopt(t.curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(t.curl, CURLOPT_XFERINFOFUNCTION, onProgress);
    curl_easy_setopt(t.curl, CURLOPT_XFERINFODATA, &t);
    curl_easy_setopt(t.curl, CURLOPT_HTTPHEADER, headers);
    if (t.before > 0) curl_easy_setopt(t.curl, CURLOPT_RANGE, (std::to_string(t.before) + "-").c_str());
    const CURLcode code = curl_easy_perform(t.curl);
    curl_easy_getinfo(t.curl, CURLINFO_RESPONSE_CODE, &t.status);
    const bool flushed = std::fflush(t.file) == 0;
    // without a strong name for the version the next try could not know that it is still the same file
    if (!t.etag.empty() && !t.etag.starts_with("W/")) (void)writeFileAtomically(tagFile(part), t.etag).has_value();
    else if (t.written > 0) fs::remove(tagFile(part), ec);
    if (t.cancelled) return Error{ErrorCode::Cancelled, Message(PT_TR_NOOP("Error", "The download was stopped; it goes on from there next time."))};
    if (t.tooLarge) return offline(request, "it is larger than " + std::to_string(request.largest >> 20) + " MiB");
    if (t.diskFailed || !flushed) return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Cannot write %1: %2."), {utf8(part), "the disk is full or fails"}), utf8(part)};
    if (code != CURLE_OK) return offline(request, reason[0] ? reason : curl_easy_strerror(code));
    if (t.status == 416 && t.before > 0) return {};   // nothing after what is there: it is complete
    if (t.status < 200 || t.status >= 300) return offline(request, "the server answers " + std::to_string(t.status));
    if (t.status == 200 && t.before == 0) fs::resize_file(part, t.written, ec);
    return {};
}

}  // namespace

Result<Downloaded> download(const DownloadRequest& request)
{
    static const bool started = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    if (!started) return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The download could not start."))};
    if (!request.url.starts_with("http://") && !request.url.starts_with("https://"))
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "%1 is no address that can be fetched; it begins with https://."), {request.url}), "--url"};
    const std::string wanted = lower(request.sha256);
    if (wanted.size() > 64 || (!wanted.empty() && wanted.size() < 8) || !isHex(wanted))
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "A SHA-256 has 64 hexadecimal digits (at least the first 8)."), {}), "--sha256"};
    std::error_code ec;
    if (fs::exists(request.target, ec))
        return Error{ErrorCode::Conflict, Message(PT_TR_NOOP("Error", "%1 exists already; nothing is overwritten."), {utf8(request.target)}), utf8(request.target)};
    if (auto made = makeFolder(request.target.parent_path()); !made) return made.error();
    fs::path part = request.target;
    part += ".part";
    Transfer t{request};
    if (auto done = fetch(request, part, t); !done) return done.error();
    const auto sum = sha256OfFile(part);
    if (!sum) return sum.error();
    const std::string expected = wanted.empty() ? t.sum : wanted;
    if (!expected.empty() && !sum->starts_with(expected)) {
        fs::remove(part, ec);
        fs::remove(tagFile(part), ec);
        return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "What came from %1 has the SHA-256 %2, not %3; it was thrown away. Fetch it again."), {request.url, *sum, expected}), request.url};
    }
    fs::rename(part, request.target, ec);
    if (ec) return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Cannot write %1: %2."), {utf8(request.target), ec.message()}), utf8(request.target)};
    fs::remove(tagFile(part), ec);
    return Downloaded{request.target, *sum, !expected.empty(), t.before > 0};
}

const std::vector<WeightsSource>& weightsSources()
{
    static const std::vector<WeightsSource> sources = {
        {"resnet_18", "resnet18.a1_in1k"},      {"resnet_34", "resnet34.a1_in1k"},
        {"resnet_50", "resnet50_gn.a1h_in1k"},  {"resnet_101", "resnet101.a1h_in1k"},
        {"resnet_152", "resnet152.a1h_in1k"},   {"dlcrnet_ms5", "resnet50.a1_in1k"},
        {"dlcrnet_stride16_ms5", "resnet50.a1_in1k"}, {"dlcrnet_stride32_ms5", "resnet50.a1_in1k"},
        {"hrnet_w18", "hrnet_w18.ms_aug_in1k"}, {"hrnet_w32", "hrnet_w32.ms_in1k"},
        {"hrnet_w48", "hrnet_w48.ms_in1k"},
    };
    return sources;
}

Result<DownloadRequest> weightsRequest(const std::string& netType, const std::string& base, const fs::path& folder)
{
    const auto& all = weightsSources();
    const auto it = std::find_if(all.begin(), all.end(), [&](const WeightsSource& s) { return s.netType == netType; });
    if (it == all.end()) {
        std::string names;
        for (const auto& s : all) names += (names.empty() ? "" : ", ") + s.netType;
        return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "There are no ImageNet weights for %1; there are some for %2."), {netType, names}), "NET"};
    }
    DownloadRequest out;
    const fs::path place = folder.empty() ? weightsFolder() : folder;
    std::string server = base.empty() ? kWeightsServer : base;
    while (server.ends_with('/')) server.pop_back();
    if (server.ends_with(".safetensors") || server.ends_with(".pth") || server.ends_with(".pt")) {
        out.url = server;
        const std::string name = server.substr(server.rfind('/') + 1);
        out.target = place / pathFromUtf8(name);
        const auto dot = name.rfind('.'), dash = name.rfind('-');
        if (dash != std::string::npos && dot - dash - 1 == 8 && isHex(name.substr(dash + 1, 8))) out.sha256 = name.substr(dash + 1, 8);
        return out;
    }
    out.url = server + "/" + it->name + "/resolve/main/model.safetensors";
    out.target = place / pathFromUtf8(it->file());
    return out;
}

fs::path weightsFolder()
{
    const auto from = [](const char* variable) {
        const char* value = std::getenv(variable);
        return value ? std::string(value) : std::string();
    };
    fs::path base;
#ifdef _WIN32
    base = pathFromUtf8(from("LOCALAPPDATA"));
#else
    base = pathFromUtf8(from("XDG_CACHE_HOME"));
    if (base.empty()) base = pathFromUtf8(from("HOME")) / ".cache";
#endif
    return base / "posetuner" / "weights";
}

}  // namespace pt::train
