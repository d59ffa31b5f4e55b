# shellcheck shell=bash
# What start and test share: the tools they need, and one line for each that is missing. Sourced, not run.

refuse() {
    printf 'Enlace: %s\n' "$*" >&2
    exit 1
}

# at_least <found> <needed>
at_least() {
    [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]
}

# need <tool> <needed version> <found version, empty when missing> <what for>
need() {
    local advice="install it or put it first on the PATH, and run this again"
    [[ -n $3 ]] || refuse "$1 $2 or newer is needed $4, and none was found; $advice."
    at_least "$3" "$2" || refuse "$1 $2 or newer is needed $4, and this is $1 $3; $advice."
}

java_command() {
    if [[ -n ${JAVA_HOME:-} ]]; then echo "$JAVA_HOME/bin/java"; else echo java; fi
}

need_java() {
    local found
    found=$("$(java_command)" -version 2>&1 | sed -n '/ version "/{s/.* version "\([^"]*\)".*/\1/p;q}') || true
    need Java 17 "$found" "to run Enlace${JAVA_HOME:+ (JAVA_HOME is $JAVA_HOME)}"
}

need_compiler() {
    local javac
    javac=$(readlink -f "$(command -v "$(java_command)")")
    [[ -x ${javac%java}javac ]] || refuse "a JDK is needed to build Enlace, and ${javac%/bin/java} has no compiler; install a JDK of version 17 or newer."
}

need_maven() {
    local found
    found=$(mvn -v 2>/dev/null </dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p') || true
    need Maven 3.8.7 "$found" "to build the server"
}

need_node() {
    local found
    found=$(node --version 2>/dev/null) || true
    need Node 20.19 "${found#v}" "to build the dashboard"
    command -v npm >/dev/null || refuse "npm is needed to build the dashboard, and none was found; install the npm of Node ${found#v}."
}

# install_packages: what package-lock.json asks for, unless it is there already. Not "npm ci": it refuses a lock file that
# leaves out the optional packages of other platforms. Node's version has been checked; an older npm does the work as well.
install_packages() {
    local marker=frontend/node_modules/.package-lock.json
    [[ -e $marker && ! frontend/package-lock.json -nt $marker ]] ||
        npm --prefix frontend install --no-save --engine-strict=false --no-audit --no-fund --loglevel=error </dev/null
}
