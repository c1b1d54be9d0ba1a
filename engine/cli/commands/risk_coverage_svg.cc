// The risk–coverage curve as a picture: precision over the share of questions answered, one line a language. Told apart
// by dashes as well as by colour; title and description for screen readers, in both languages.
#include <cstdio>

#include "engine/cli/commands/eval_suggest.h"

namespace guichet::cli {
namespace {

constexpr double kLeft = 80, kTop = 70, kWidth = 560, kHeight = 340;

template <class... T>
void add(std::string& out, const char* pattern, T... values) {
  char buffer[512];
  const int length = std::snprintf(buffer, sizeof buffer, pattern, values...);
  if (length > 0) out.append(buffer, std::min<std::size_t>(static_cast<std::size_t>(length), sizeof buffer - 1));
}

double x_of(double coverage) { return kLeft + kWidth * coverage; }
double y_of(double precision) { return kTop + kHeight * (1 - precision); }

void add_line(std::string& out, const std::vector<measures::CurvePoint>& points, const char* colour, const char* dash) {
  if (points.empty()) return;
  out += "<polyline fill=\"none\" stroke-width=\"2.5\" stroke-linejoin=\"round\" stroke=\"";
  out += colour;
  out += dash;
  out += "\" points=\"";
  for (const measures::CurvePoint& point : points) add(out, "%.1f,%.1f ", x_of(point.coverage), y_of(point.precision));
  out += "\"/>\n";
}

}  // namespace

std::string risk_coverage_svg(const std::vector<measures::CurvePoint>& english, const std::vector<measures::CurvePoint>& french) {
  constexpr const char* kBlue = "#1f5fa8";
  constexpr const char* kRed = "#b5382a";
  std::string out =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 500\" role=\"img\" aria-labelledby=\"t d\" font-family=\"sans-serif\" font-size=\"13\">\n"
      "<title id=\"t\">Precision by coverage / Précision selon la couverture</title>\n"
      "<desc id=\"d\">Share of given answers that are right, by the share of questions answered, the surest first; hand-over questions included. "
      "Part des réponses données qui sont justes, selon la part des questions répondues, les plus sûres d'abord; questions à transférer comprises.</desc>\n"
      "<rect width=\"720\" height=\"500\" fill=\"#ffffff\"/>\n"
      "<text x=\"80\" y=\"30\" font-size=\"17\" font-weight=\"bold\">Precision by coverage</text>\n"
      "<text x=\"80\" y=\"51\" font-size=\"15\" fill=\"#444444\" lang=\"fr\">Précision selon la couverture</text>\n";
  for (int percent = 0; percent <= 100; percent += 20) {
    const double share = percent / 100.0;
    add(out, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>\n", kLeft, y_of(share), kLeft + kWidth, y_of(share));
    add(out, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%d %%</text>\n", kLeft - 8, y_of(share) + 4, percent);
    add(out, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#888888\"/>\n", x_of(share), kTop + kHeight, x_of(share), kTop + kHeight + 5);
    add(out, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%d %%</text>\n", x_of(share), kTop + kHeight + 20, percent);
  }
  add(out, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#777777\" stroke-dasharray=\"2 4\"/>\n", kLeft, y_of(0.96), kLeft + kWidth, y_of(0.96));
  add(out, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\" fill=\"#555555\" font-size=\"11\">96 %%</text>\n", kLeft + kWidth - 4, y_of(0.96) - 4);
  add(out, "<polyline fill=\"none\" stroke=\"#444444\" points=\"%.1f,%.1f %.1f,%.1f %.1f,%.1f\"/>\n", kLeft, kTop, kLeft, kTop + kHeight, kLeft + kWidth, kTop + kHeight);
  add_line(out, english, kBlue, "");
  add_line(out, french, kRed, "\" stroke-dasharray=\"8 4");
  add(out, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">Questions answered / Questions répondues</text>\n", kLeft + kWidth / 2, kTop + kHeight + 42);
  add(out, "<text transform=\"translate(24 %.1f) rotate(-90)\" text-anchor=\"middle\">Right answers / Réponses justes</text>\n", kTop + kHeight / 2);
  const double legend = kTop + kHeight + 66;
  add(out, "<line x1=\"230\" y1=\"%.1f\" x2=\"266\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"2.5\"/>\n<text x=\"274\" y=\"%.1f\">English</text>\n", legend - 4, legend - 4, kBlue, legend);
  add(out, "<line x1=\"380\" y1=\"%.1f\" x2=\"416\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"2.5\" stroke-dasharray=\"8 4\"/>\n<text x=\"424\" y=\"%.1f\">Français</text>\n", legend - 4, legend - 4, kRed, legend);
  return out += "</svg>\n";
}

}  // namespace guichet::cli
