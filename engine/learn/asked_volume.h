// Asked volume: how much each question counts, so that what is learned from is as what will arrive.
// Tested by learn_test.cc.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "engine/learn/asked.h"

namespace guichet::engine {

/// A question stands for its share of what is asked about its answer. `tagged` gives the number of an answer's tags.
void weigh_by_volume(std::vector<Asked>& asked, const std::function<std::size_t(std::uint32_t)>& tagged);

/// Those that a person had to take, of train, are as many as arrive: `share` for each that has an answer; dev questions
/// come as they come.
void weigh_outside(std::vector<Asked>& asked, double share);

}  // namespace guichet::engine
