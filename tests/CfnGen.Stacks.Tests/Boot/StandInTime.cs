namespace CfnGen.Stacks.Tests.Boot;

/// <summary>Time on a stand-in instance: a clock in a file that only sleeping moves, so that a wait of minutes is over at once and ends in the same way each time.</summary>
internal static class StandInTime
{
    /// <summary>Read by every bash before its script. Who sleeps past the time that <c>timeout</c> gave is ended with its exit code.</summary>
    public const string Functions =
        """
        in_seconds() {
          case $1 in
            *m) echo $((${1%m} * 60)) ;;
            *) local whole=${1%s}; echo "${whole%%.*}" ;;
          esac
        }
        sleep() {
          local seconds now
          seconds=$(in_seconds "$1")
          now=$(($(cat "$ROOT/clock") + seconds))
          if [ -n "$DEADLINE" ] && [ "$now" -ge "$DEADLINE" ]; then
            echo "$DEADLINE" > "$ROOT/clock"
            exit 124
          fi
          echo "$now" > "$ROOT/clock"
          SECONDS=$((SECONDS + seconds))
        }
        date() {
          case $1 in
            +%s) echo $((1700000000 + $(cat "$ROOT/clock"))) ;;
            *) echo '2023-11-14T22:13:20Z' ;;
          esac
        }
        """;

    /// <summary>The program <c>timeout</c>, whose time is that of the clock.</summary>
    public const string Timeout =
        """
        while [[ $1 == -* ]]; do
          [[ $1 != -k && $1 != -s ]] || shift
          shift
        done
        export DEADLINE=$(($(cat "$ROOT/clock") + $(in_seconds "$1")))
        shift
        exec "$@"
        """;
}
