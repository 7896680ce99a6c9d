using CfnGen.Cli.Terminal;
using CfnGen.Planning.Capacity;
using CfnGen.Planning.Capacity.Timelines;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>How a group or service gets from old instances or tasks to new ones, for people; an empty line before it.</summary>
internal static class CapacityLines
{
    public static void Write(IConsole console, CapacityUpdate update)
    {
        console.Line(Tone.Plain, "");
        var lines = TimelineText.Of(update).TrimEnd('\n').Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            console.Line(index == 0 ? Tone.Name : Tone.Plain, lines[index]);
        }
    }
}
