# Layering is a test: reads every #include of the tree and compares it with two tables.
#   cmake -D ROOT=<source folder> -P tests/layering.cmake
#
# 1. Which folder may include which (engine -> kb -> redact -> redact/base; corpora -> kb, redact; the program, engine/cli, may measure with corpora).
# 2. Where a third-party header may appear: one home each (tests may look anywhere).
# 3. Who may use the two marked doors into CleanText.
cmake_minimum_required(VERSION 3.25)

set(may_redact/base redact/base)
set(may_redact redact)
set(may_kb kb redact)
set(may_engine engine kb redact)
set(may_engine/cli engine kb redact corpora)
set(may_corpora corpora kb redact)
set(may_bench bench corpora engine kb redact)
set(may_tests tests bench corpora engine kb redact)

# header pattern -> files it may appear in (regular expressions on the path)
set(third_party
  "xapian"        "^(engine/(index/|analysis/stemmer\\.)|bench/quality/baselines/)"
  "re2/"          "^(redact/compiled_rule\\.cc|bench/)"
  "unicode/"      "^(redact/fold/|redact/base/|engine/analysis/)"
  "sqlite3"       "^(kb/store/|bench/quality/baselines/)"
  "libxml"        "^kb/loaders/html"
  "simdjson"      "^(kb/loaders/|redact/formats/|corpora/formats/|engine/cli/)"
  "nlohmann"      "^(engine/|bench/|redact/learn/)"
  "CLI/"          "^engine/cli/"
  "toml\\+\\+"    "^redact/policy\\.cc"
  "sodium"        "^(engine/index/|redact/)"
  "linear\\.h"    "^(engine/learn/|redact/learn/|bench/quality/baselines/)"
  "benchmark/"    "^bench/"
  "g(test|mock)/" "^tests/")

set(failures 0)
function(complain file text)
  message("${file}: ${text}")
  math(EXPR failures "${failures} + 1")
  set(failures ${failures} PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE ${ROOT}
  ${ROOT}/redact/*.h ${ROOT}/redact/*.cc ${ROOT}/kb/*.h ${ROOT}/kb/*.cc ${ROOT}/engine/*.h ${ROOT}/engine/*.cc
  ${ROOT}/corpora/*.h ${ROOT}/corpora/*.cc ${ROOT}/bench/*.h ${ROOT}/bench/*.cc ${ROOT}/tests/*.h ${ROOT}/tests/*.cc)
list(LENGTH files count)
if(count LESS 50)
  message(FATAL_ERROR "layering: only ${count} files found under ${ROOT}: is ROOT right?")
endif()

foreach(file ${files})
  string(REGEX MATCH "^[a-z]+" top ${file})
  set(area ${top})
  if(file MATCHES "^redact/base/")
    set(area redact/base)
  elseif(file MATCHES "^engine/cli/")
    set(area engine/cli)
  endif()
  file(STRINGS ${ROOT}/${file} lines REGEX "^ *#include")
  foreach(line ${lines})
    # Own headers.
    if(line MATCHES "#include \"([^\"]+)\"")
      set(target ${CMAKE_MATCH_1})
      set(allowed FALSE)
      foreach(prefix ${may_${area}})
        if(target MATCHES "^${prefix}/")
          set(allowed TRUE)
        endif()
      endforeach()
      if(NOT allowed)
        complain(${file} "may not include ${target}")
      endif()
      # A subfolder is private to its top folder (redact/base excepted); tests and bench see everything.
      if(NOT top MATCHES "^(tests|bench)$" AND target MATCHES "^([a-z]+)/([a-z_]+)/")
        set(target_top ${CMAKE_MATCH_1})
        set(target_sub ${CMAKE_MATCH_2})
        if(NOT target_top STREQUAL top AND NOT "${target_top}/${target_sub}" STREQUAL "redact/base")
          complain(${file} "${target} is private to ${target_top}/")
        endif()
      endif()
    elseif(line MATCHES "#include <([^>]+)>")
      set(target ${CMAKE_MATCH_1})
      list(LENGTH third_party length)
      math(EXPR last "${length} - 1")
      foreach(i RANGE 0 ${last} 2)
        list(GET third_party ${i} pattern)
        math(EXPR j "${i} + 1")
        list(GET third_party ${j} home)
        if(NOT top STREQUAL "tests" AND NOT file MATCHES "${home}" AND target MATCHES "^${pattern}")
          complain(${file} "<${target}> belongs in ${home}")
        endif()
      endforeach()
    endif()
  endforeach()
  # The marked doors into CleanText.
  if(NOT file MATCHES "^(redact/clean_text\\.h|tests/|bench/)")
    file(STRINGS ${ROOT}/${file} vouched REGEX "CleanText::vouched\\(")
    if(vouched AND NOT file MATCHES "^kb/loaders/")
      complain(${file} "CleanText::vouched belongs in kb/loaders")
    endif()
    file(STRINGS ${ROOT}/${file} restored REGEX "CleanText::restored\\(")
    if(restored AND NOT file MATCHES "^(kb/store/|engine/index/)")
      complain(${file} "CleanText::restored belongs in kb/store and engine/index")
    endif()
  endif()
endforeach()

if(failures GREATER 0)
  message(FATAL_ERROR "layering: ${failures} violations")
endif()
message("layering: ${count} files hold")
