using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Templates.Evaluation;

/// <summary>Which conditions hold, each found out once.</summary>
internal sealed class ConditionEvaluation
{
    private readonly Dictionary<string, bool?> known = new(StringComparer.Ordinal);

    public bool Evaluate(string name, Func<bool> find)
    {
        if (known.TryGetValue(name, out var found))
        {
            return found ?? throw ServiceException.Validation($"Template error: Found circular condition dependency between conditions {name}");
        }

        known[name] = null;
        var truth = find();
        known[name] = truth;
        return truth;
    }
}
