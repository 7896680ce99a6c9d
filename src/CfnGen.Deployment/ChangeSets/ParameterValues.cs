using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.ChangeSets;

/// <summary>Which values a change set gives to parameters, seen how the stack is when it is made.</summary>
internal static class ParameterValues
{
    /// <param name="current">Null: the stack is created.</param>
    /// <exception cref="ParameterMissingException">Some have no value from anywhere.</exception>
    public static List<Parameter> Of(WantedStack wanted, CurrentStack? current)
    {
        var known = current is null || StackStates.IsEmpty(current.Status) ? null : current.Parameters;
        var values = new List<Parameter>();
        var missing = new List<string>();
        foreach (var parameter in wanted.Parameters)
        {
            if (parameter.Value is { } value)
            {
                values.Add(new() { ParameterKey = parameter.Name, ParameterValue = value });
            }
            else if (known?.ContainsKey(parameter.Name) == true)
            {
                values.Add(new() { ParameterKey = parameter.Name, UsePreviousValue = true });
            }
            else if (!parameter.HasDefault)
            {
                missing.Add(parameter.Name);
            }
        }

        return missing.Count == 0 ? values : throw new ParameterMissingException(wanted.Name, missing);
    }
}
