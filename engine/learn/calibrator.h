// Calibrator: from winners whose fate is known to a probability that means what it says, and the threshold for a
// stated precision. Tested by calibrator_test.cc.
#pragma once

#include <array>
#include <vector>

#include "engine/decide/calibration.h"

namespace guichet::engine {

/// The first candidate of one message.
struct Winner {
  Evidence evidence{};
  bool right = false;
  double weight = 1;
  bool answerable = true;  ///< an answer for it exists
  bool check = false;      ///< of a dev question: nearer to what will be asked than a held-out one
};

struct Calibrated {
  Calibration calibration;
  double answered = 0;   ///< share of the answerable ones at or above the threshold
  double precision = 0;  ///< of all at or above it, those that are right
};

/// Logistic regression on the evidence; then isotonic regression where cross-validation finds that it helps (Niculescu-
/// Mizil and Caruana 2005: it needs about a thousand cases). Where there are dev questions enough, the slope and bias
/// are fitted once more on them alone (Platt 1999), and the threshold is set on them: held-out questions lack an
/// example that serving has, and are harder. The threshold is the least confidence such that the winners at or above it
/// are right in `precision` of the cases, by count and by their confidences, half each; above 1 when none is: then
/// nothing is answered. A language with few dev questions shares those of the other. Deterministic.
std::array<Calibrated, 2> calibrate(const std::array<std::vector<Winner>, 2>& winners, double precision);

/// Pool adjacent violators (Ayer et al. 1955): the rising steps nearest to the points. Points in increasing order.
struct Point {
  double at = 0;
  double value = 0;
  double weight = 1;
};
std::vector<Point> isotonic(const std::vector<Point>& points);

}  // namespace guichet::engine
