using CfnGen.Cli.Terminal;
using CfnGen.Planning;
using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>What follows from an update and what to do about it, for people.</summary>
internal static class ConsequenceLines
{
    public static void Write(IConsole console, Plan plan, Func<Weight, bool> isMeant)
    {
        foreach (var consequence in plan.Consequences)
        {
            if (isMeant(consequence.Weight))
            {
                console.Line(ToneOf(consequence.Weight), consequence.Weight == Weight.Note ? "i " : "! ", consequence.Sentence);
                foreach (var step in consequence.Remedy)
                {
                    console.Line(Tone.Plain, "    - ", step);
                }
            }
        }
    }

    public static Tone ToneOf(Weight weight) => weight switch
    {
        Weight.Alarm => Tone.Removed,
        Weight.Warning => Tone.Changed,
        _ => Tone.Faint,
    };
}
