using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.StepFunctions;

/// <summary>Looks through the states of a definition, and of those within its states.</summary>
internal sealed class StateMachine
{
    private readonly List<StateProblem> problems = [];

    public static List<StateProblem> Problems(Place definition)
    {
        var machine = new StateMachine();
        machine.Visit(definition);
        return machine.problems;
    }

    private void Visit(Place machine)
    {
        if (machine.Node is not MappingNode || machine["Fn::Transform"] is not null)
        {
            return;
        }

        if (machine["States"] is not { Node: MappingNode } states)
        {
            if (machine["States"] is null)
            {
                problems.Add(new(machine, "Add 'States': a state machine consists of them."));
            }

            return;
        }

        var names = Array.ConvertAll(states.Entries, state => state.Name);
        if (machine["StartAt"] is { } start)
        {
            CheckTarget(start, names);
        }
        else
        {
            problems.Add(new(machine, "Add 'StartAt': the state with which it begins."));
        }

        foreach (var state in states.Entries)
        {
            VisitState(state, names);
        }
    }

    private void VisitState(Place state, string[] names)
    {
        CheckTarget(state["Next"], names);
        CheckTarget(state["Default"], names);
        foreach (var list in new[] { "Choices", "Catch" })
        {
            foreach (var choice in state[list]?.Items ?? [])
            {
                CheckTarget(choice["Next"], names);
            }
        }

        if (state["Type"]?.Text is "Task" or "Pass" or "Wait" or "Parallel" or "Map" && state["Next"] is null && state["End"] is null)
        {
            problems.Add(new(state, $"Say with Next which state follows '{state.Name}', or set its End to true."));
        }

        foreach (var branch in state["Branches"]?.Items ?? [])
        {
            Visit(branch);
        }

        if ((state["ItemProcessor"] ?? state["Iterator"]) is { } inner)
        {
            Visit(inner);
        }
    }

    private void CheckTarget(Place? target, string[] names)
    {
        // A variable stands for what the deployment puts there.
        if (target?.Text is { } name && !name.Contains("${", StringComparison.Ordinal) && !Array.Exists(names, other => other == name || other.Contains("${", StringComparison.Ordinal)))
        {
            var suggestion = NearestName.Question(name, names);
            problems.Add(new(target, $"There is no state '{name}' beside it.{suggestion}"));
        }
    }
}
