# Installs the built tree under WORK, then builds and runs stranger/ against it.
cmake_minimum_required(VERSION 3.25)
set(prefix ${WORK}/prefix)
file(REMOVE_RECURSE ${prefix} ${WORK}/stranger ${WORK}/workspace)

function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "failed: ${ARGV}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

# The example of the README is the program that is built here, to the letter.
file(READ ${HERE}/stranger/main.cc example)
file(READ ${ROOT}/README.md readme)
string(FIND "${readme}" "${example}" at)
if(at EQUAL -1)
  message(FATAL_ERROR "README.md does not hold tests/install/stranger/main.cc to the letter")
endif()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})
file(GLOB corpus ${ROOT}/corpora/guichet/answers/*.jsonl)
run(${prefix}/bin/guichet index --db ${WORK}/workspace --answers ${corpus})

# find_package(guichet)
run(${CMAKE_COMMAND} -S ${HERE}/stranger -B ${WORK}/stranger -G Ninja -D CMAKE_PREFIX_PATH=${prefix}
    -D CMAKE_CXX_COMPILER=${CXX} -D CMAKE_CXX_FLAGS=${FLAGS})
run(${CMAKE_COMMAND} --build ${WORK}/stranger)
run(${WORK}/stranger/stranger ${WORK}/workspace "My SIN is 046 454 286. How do I renew my permanent resident card?")
if(NOT output MATCHES "My SIN is \\[SIN\\]" OR output MATCHES "454" OR NOT output MATCHES "answer")
  message(FATAL_ERROR "unexpected output of the find_package build:\n${output}")
endif()

# pkg-config
set(ENV{PKG_CONFIG_PATH} ${prefix}/lib/pkgconfig:${prefix}/lib64/pkgconfig)
file(GLOB_RECURSE pc ${prefix}/*/guichet.pc)
get_filename_component(pc_folder ${pc} DIRECTORY)
set(ENV{PKG_CONFIG_PATH} ${pc_folder})
run(pkg-config --cflags --libs guichet)
separate_arguments(flags UNIX_COMMAND "${output}")
separate_arguments(extra UNIX_COMMAND "${FLAGS}")
run(${CXX} -std=c++20 ${extra} ${HERE}/stranger/main.cc -o ${WORK}/stranger_pc ${flags})
run(${WORK}/stranger_pc ${WORK}/workspace "Mon NAS est 046 454 286. Comment renouveler ma carte de résident permanent?")
if(NOT output MATCHES "Mon NAS est \\[NAS\\]" OR output MATCHES "454")
  message(FATAL_ERROR "unexpected output of the pkg-config build:\n${output}")
endif()
