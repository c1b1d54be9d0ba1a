// nDCG: discounted cumulative gain, against the best there is.
#pragma once

#include <cstddef>
#include <vector>

namespace guichet::measures {

/// K. Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20 (2002), with
/// the discount of trec_eval's ndcg_cut: the grade at rank r counts grade / log2(r + 1). `gains`: grades in
/// ranked order; `grades`: of every relevant answer, in any order. 0 when there is none.
double ndcg(const std::vector<int>& gains, std::vector<int> grades, std::size_t cut);

}  // namespace guichet::measures
