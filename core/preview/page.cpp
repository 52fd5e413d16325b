// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/page.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <cstdio>

namespace pt::preview {
namespace {

constexpr double kLetters = 13.0;   // px

std::string pngOf(const cv::Mat& rgb)
{
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<uchar> bytes;
    cv::imencode(".png", bgr, bytes);
    return {bytes.begin(), bytes.end()};
}

std::string base64(const std::string& bytes)
{
    constexpr const char* kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve(bytes.size() / 3 * 4 + 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto at = [&](std::size_t k) { return k < bytes.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[k])) : 0U; };
        const std::uint32_t three = at(i) << 16U | at(i + 1) << 8U | at(i + 2);
        for (unsigned k = 0; k < 4; ++k) out += i + k <= bytes.size() ? kDigits[three >> (18U - 6U * k) & 63U] : '=';
    }
    return out;
}

std::string number(double v)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", v);
    std::string out = text;
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
    return out == "-0" ? "0" : out;
}

std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text) out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '"' ? "&quot;" : std::string(1, c);
    return out;
}

std::string svgColour(Ink ink)
{
    const cv::Scalar c = colourOf(ink);
    char text[16];
    std::snprintf(text, sizeof text, "#%02x%02x%02x", cvRound(c[0]), cvRound(c[1]), cvRound(c[2]));
    return text;
}

void addSvg(std::string& out, const Mark& mark)
{
    const std::string colour = svgColour(mark.ink), alpha = mark.alpha < 1.0 ? " opacity=\"" + number(mark.alpha) + "\"" : "";
    switch (mark.shape) {
    case Mark::Shape::Line:
    case Mark::Shape::Polyline:
        out += "<polyline fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + number(mark.width) + "\"" + (mark.dashed ? " stroke-dasharray=\"5\"" : "") + alpha + " points=\"";
        for (const auto& p : mark.points) out += number(p.x) + "," + number(p.y) + " ";
        out += "\"/>\n";
        break;
    case Mark::Shape::Box:
        out += "<rect x=\"" + number(mark.box.x) + "\" y=\"" + number(mark.box.y) + "\" width=\"" + number(mark.box.width) + "\" height=\"" + number(mark.box.height) + "\" " +
               (mark.width > 0.0 ? "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + number(mark.width) + "\"" : "fill=\"" + colour + "\"") + alpha + "/>\n";
        break;
    case Mark::Shape::Label: {
        const double x = mark.align < 0 ? mark.box.x : mark.align > 0 ? mark.box.x + mark.box.width : mark.box.x + mark.box.width / 2;
        out += "<text x=\"" + number(x) + "\" y=\"" + number(mark.box.y + mark.box.height / 2 + 0.35 * kLetters) + "\" font-family=\"sans-serif\" font-size=\"" + number(kLetters) + "\"" +
               (mark.bold ? " font-weight=\"bold\"" : "") + " text-anchor=\"" + (mark.align < 0 ? "start" : mark.align > 0 ? "end" : "middle") + "\" fill=\"" + colour + "\"" + alpha + ">" +
               escaped(mark.text.english()) + "</text>\n";
        break;
    }
    }
}

/// Helvetica's widths of the letters 32 to 126 in thousandths of its size (Adobe's font metrics).
constexpr std::array<int, 95> kWidths = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};

/// UTF-8 to Windows-1252, as far as figures need it.
std::string windows1252(const std::string& text)
{
    static const std::pair<const char*, const char*> known[] = {{"\u2013", "\x96"}, {"\u2026", "\x85"}, {"\u2194", "<->"}, {"\u2265", ">="}, {"\u2264", "<="}};
    std::string in = text, out;
    for (const auto& [from, to] : known)
        for (std::size_t at = in.find(from); at != std::string::npos; at = in.find(from, at)) in.replace(at, std::char_traits<char>::length(from), to);
    for (std::size_t i = 0; i < in.size(); ++i) {
        const auto c = static_cast<unsigned char>(in[i]);
        if (c < 0x80 || c == 0x96 || c == 0x85) {
            out += in[i];
        } else if ((c == 0xc2 || c == 0xc3) && i + 1 < in.size()) {   // Latin-1
            out += static_cast<char>((c == 0xc3 ? 0x40 : 0) + static_cast<unsigned char>(in[++i]));
        } else {
            out += '?';
            while (i + 1 < in.size() && (static_cast<unsigned char>(in[i + 1]) & 0xc0U) == 0x80U) ++i;
        }
    }
    return out;
}

double widthOf(const std::string& text)
{
    double sum = 0.0;
    for (const char c : text) {
        const int i = static_cast<unsigned char>(c) - 32;
        sum += i >= 0 && i < static_cast<int>(kWidths.size()) ? kWidths[static_cast<std::size_t>(i)] : 556;
    }
    return sum / 1000.0 * kLetters;
}

/// The ink on white paper as strong as its alpha says.
std::string pdfColour(const Mark& mark)
{
    const cv::Scalar c = colourOf(mark.ink);
    std::string out;
    for (int i = 0; i < 3; ++i) out += number((mark.alpha * c[i] + (1.0 - mark.alpha) * 255.0) / 255.0) + " ";
    return out;
}

void addPdf(std::string& out, const Mark& mark, double top)
{
    const auto place = [top](cv::Point2d p) { return number(p.x) + " " + number(top - p.y) + " "; };
    const std::string colour = pdfColour(mark);
    switch (mark.shape) {
    case Mark::Shape::Line:
    case Mark::Shape::Polyline:
        out += colour + "RG " + number(mark.width) + " w " + (mark.dashed ? "[5] 0 d " : "[] 0 d ");
        for (std::size_t i = 0; i < mark.points.size(); ++i) out += place(mark.points[i]) + (i == 0 ? "m " : "l ");
        out += "S\n";
        break;
    case Mark::Shape::Box:
        out += colour + (mark.width > 0.0 ? "RG " + number(mark.width) + " w [] 0 d " : "rg ") + place({mark.box.x, mark.box.y + mark.box.height}) + number(mark.box.width) + " " +
               number(mark.box.height) + " re " + (mark.width > 0.0 ? "S\n" : "f\n");
        break;
    case Mark::Shape::Label: {
        const std::string text = windows1252(mark.text.english());
        const double room = mark.box.width - widthOf(text), x = mark.box.x + (mark.align < 0 ? 0.0 : mark.align > 0 ? room : room / 2);
        out += "BT " + colour + "rg /" + (mark.bold ? "B " : "R ") + number(kLetters) + " Tf " + place({x, mark.box.y + mark.box.height / 2 + 0.35 * kLetters}) + "Td (";
        for (const char c : text) out += (c == '(' || c == ')' || c == '\\' ? "\\" : "") + std::string(1, c);
        out += ") Tj ET\n";
        break;
    }
    }
}

/// What a PNG's chunks of data hold: PDF reads the very same rows.
std::string pngData(const std::string& png)
{
    std::string out;
    for (std::size_t at = 8; at + 12 <= png.size();) {
        std::size_t length = 0;
        for (std::size_t k = 0; k < 4; ++k) length = length << 8U | static_cast<unsigned char>(png[at + k]);
        if (png.compare(at + 4, 4, "IDAT") == 0) out.append(png, at + 8, length);
        at += 12 + length;
    }
    return out;
}

}  // namespace

cv::Size2d Page::size() const
{
    cv::Size2d all;
    for (const Part& part : parts) all = {std::max(all.width, part.size().width), all.height + part.size().height};
    return all;
}

cv::Mat painted(const Page& page)
{
    const auto size = page.size();
    cv::Mat all(cvCeil(size.height), cvCeil(size.width), CV_8UC3, kBehindPictures);
    int y = 0;
    for (const auto& part : page.parts) {
        const cv::Mat pixels = part.pixels.empty() ? paint(part.figure) : part.pixels;
        pixels.copyTo(all(cv::Rect(0, y, pixels.cols, pixels.rows)));
        y += pixels.rows;
    }
    return all;
}

std::string svgOf(const Page& page)
{
    const auto size = page.size();
    const std::string width = number(size.width), height = number(size.height);
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"" + width + "\" height=\"" + height +
                      "\" viewBox=\"0 0 " + width + " " + height + "\">\n<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"#ffffff\"/>\n";
    double y = 0.0;
    for (const auto& part : page.parts) {
        out += "<g transform=\"translate(0," + number(y) + ")\">\n";
        if (!part.pixels.empty()) {
            out += "<image width=\"" + number(part.pixels.cols) + "\" height=\"" + number(part.pixels.rows) + "\" xlink:href=\"data:image/png;base64," + base64(pngOf(part.pixels)) + "\"/>\n";
        }
        for (const Mark& mark : part.figure.marks) addSvg(out, mark);
        out += "</g>\n";
        y += part.size().height;
    }
    return out + "</svg>\n";
}

std::string pdfOf(const Page& page)
{
    const auto size = page.size();
    std::string content, images;
    std::vector<std::string> objects = {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "", "",
                                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"};
    double top = size.height;   // PDF counts from below
    for (const auto& part : page.parts) {
        if (!part.pixels.empty()) {
            const std::string data = pngData(pngOf(part.pixels)), columns = std::to_string(part.pixels.cols), rows = std::to_string(part.pixels.rows), name = "/I" + std::to_string(objects.size() + 1);
            objects.push_back("<< /Type /XObject /Subtype /Image /Width " + columns + " /Height " + rows + " /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 " +
                              "/BitsPerComponent 8 /Columns " + columns + " >> /Length " + std::to_string(data.size()) + " >>\nstream\n" + data + "\nendstream");
            images += name + " " + std::to_string(objects.size()) + " 0 R ";
            content += "q " + columns + " 0 0 " + rows + " 0 " + number(top - part.pixels.rows) + " cm " + name + " Do Q\n";
        }
        for (const Mark& mark : part.figure.marks) addPdf(content, mark, top);
        top -= part.size().height;
    }
    objects[2] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + number(size.width) + " " + number(size.height) + "] /Contents 4 0 R /Resources << /Font << /R 5 0 R /B 6 0 R >> /XObject << " + images + ">> >> >>";
    objects[3] = "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream";
    std::string out = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", places;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        char place[24];
        std::snprintf(place, sizeof place, "%010zu 00000 n \n", out.size());
        places += place;
        out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string count = std::to_string(objects.size() + 1), at = std::to_string(out.size());
    return out + "xref\n0 " + count + "\n0000000000 65535 f \n" + places + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + at + "\n%%EOF\n";
}

Result<std::string> pageFile(const Page& page, const std::string& name)
{
    std::string end = name.substr(std::min(name.size(), name.find_last_of('.')));
    std::transform(end.begin(), end.end(), end.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (end == ".svg") return svgOf(page);
    if (end == ".pdf") return pdfOf(page);
    if (end != ".png") {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "A picture is written as .png, .svg or .pdf, not as %1."), {name}), name};
    }
    return pngOf(painted(page));
}

}  // namespace pt::preview
