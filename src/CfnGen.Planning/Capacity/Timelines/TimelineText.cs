using System.Globalization;
using System.Text;

namespace CfnGen.Planning.Capacity.Timelines;

/// <summary>Writes a forecast for a terminal: plain characters, no colour, lines that end in <c>\n</c>.</summary>
public static class TimelineText
{
    private const int WidestBar = 24;

    /// <summary>All of it: the verdict, the reasons, the steps, what happens when no new instance or task works, warnings, assumptions.</summary>
    public static string Of(CapacityUpdate update)
    {
        var text = new StringBuilder();
        text.Append(Verdict(update)).Append('\n');
        Append(text, null, update.Reasons);
        AppendSteps(text, update.Steps);
        if (update.Failure is { } failure)
        {
            Append(text, update.Outcome == CapacityOutcome.Fails ? "How it fails:" : "If no new one works:", failure.Sentences);
            AppendSteps(text, failure.Steps);
        }

        Append(text, "Mind:", update.Warnings);
        Append(text, "Supposed:", update.Assumptions);
        return text.ToString();
    }

    /// <summary>In one line: <c>Group: rolling update, 3 batches of 1, 3 to 4 run, at least 3 in service, about 9 min, 45 min at most</c>.</summary>
    public static string Verdict(CapacityUpdate update)
    {
        var text = new StringBuilder(update.LogicalId).Append(": ").Append(What(update));
        if (update.Outcome == CapacityOutcome.Replaced && update is { Batches: > 0 and var batches, BatchSize: { } size })
        {
            text.Append(CultureInfo.InvariantCulture, $", {(update.Method == UpdateMethod.ServiceDeployment ? Wording.Count(batches, "wave") : Wording.Count(batches, "batch", "es"))} of {size}");
        }

        if (update is { LeastInService: { } least, MostRunning: { } most })
        {
            text.Append(CultureInfo.InvariantCulture, $", at least {least} in service, at most {most} running");
        }

        if (update.ExpectedDuration is { } expected)
        {
            text.Append(", about ").Append(Wording.Time(expected));
        }

        return update.WorstDuration is { } worst ? text.Append(", ").Append(Wording.Time(worst)).Append(" at worst").ToString() : text.ToString();
    }

    private static string What(CapacityUpdate update) => update.Outcome switch
    {
        CapacityOutcome.Unchanged => "nothing that runs is replaced",
        CapacityOutcome.Fails => $"{Name(update.Method)} that fails",
        CapacityOutcome.NotForecast => $"{Name(update.Method)}, not forecast",
        _ => Name(update.Method),
    };

    private static string Name(UpdateMethod method) => method switch
    {
        UpdateMethod.RollingUpdate => "rolling update",
        UpdateMethod.ReplacingUpdate => "second group that replaces the first",
        UpdateMethod.InstanceRefresh => "instance refresh",
        UpdateMethod.ServiceDeployment => "rolling deployment",
        UpdateMethod.Elsewhere => "deployment by others",
        _ => "update",
    };

    private static void Append(StringBuilder text, string? title, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0)
        {
            return;
        }

        if (title is not null)
        {
            text.Append("\n  ").Append(title).Append('\n');
        }

        foreach (var sentence in sentences)
        {
            text.Append(title is null ? "  " : "  - ").Append(sentence).Append('\n');
        }
    }

    private static void AppendSteps(StringBuilder text, IReadOnlyList<CapacityStep> steps)
    {
        if (steps.Count == 0)
        {
            return;
        }

        var most = 1;
        foreach (var step in steps)
        {
            most = Math.Max(most, step.Running);
        }

        var perMark = (most + WidestBar - 1) / WidestBar;
        var width = Math.Max((most + perMark - 1) / perMark, "# serves".Length);
        text.Append("\n        time  old  new  serve  ").Append("# serves".PadRight(width)).Append('\n');
        foreach (var step in steps)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Wording.Time(step.At),10}  {step.Old,3}  {step.New,3}  {step.InService,5}  {Bar(step, perMark).PadRight(width)}  {step.Event}\n");
        }
    }

    // One mark for so many: # for those that serve, a dot for those that do not.
    private static string Bar(CapacityStep step, int perMark)
    {
        var serving = (step.InService + perMark - 1) / perMark;
        var all = (step.Running + perMark - 1) / perMark;
        return new string('#', serving) + new string('.', Math.Max(0, all - serving));
    }
}
