namespace CfnGen.Cli.Diffing;

/// <summary>Where the values of parameters come from, as the user said it.</summary>
/// <param name="Environment">Whose deployments are asked; null: none.</param>
/// <param name="Parameters">Given one by one; they win.</param>
internal sealed record GivenValues(string? Environment, IReadOnlyDictionary<string, string> Parameters)
{
    /// <exception cref="WrongUsageException">One of the values has no name.</exception>
    public static GivenValues Parse(string? environment, IReadOnlyList<string> parameters)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            var equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new WrongUsageException($"'{parameter}' gives no parameter a value: write --parameter Name=Value.");
            }

            values[parameter[..equals]] = parameter[(equals + 1)..];
        }

        return new(environment, values);
    }
}
