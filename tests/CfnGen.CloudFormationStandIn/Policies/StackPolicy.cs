using System.Text.Json;
using System.Text.Json.Nodes;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Policies;

/// <summary>What updates of a stack may do with its resources. Where a policy is set, what it does not allow is denied.</summary>
internal sealed class StackPolicy
{
    private readonly IReadOnlyList<PolicyStatement> statements;

    private StackPolicy(IReadOnlyList<PolicyStatement> statements) => this.statements = statements;

    /// <summary>The text of a policy, if it is one; null: none was given.</summary>
    /// <exception cref="ServiceException">It is none.</exception>
    public static string? Checked(string? text)
    {
        if (text is not null)
        {
            Parse(text);
        }

        return text;
    }

    /// <exception cref="ServiceException">The text is no policy.</exception>
    public static StackPolicy Parse(string text)
    {
        try
        {
            var statements = JsonNode.Parse(text)?["Statement"] switch
            {
                JsonArray several => several.OfType<JsonObject>(),
                JsonObject one => [one],
                _ => throw Invalid("Missing Statement"),
            };
            return new([.. statements.Select((statement, index) => new PolicyStatement(index + 1, statement))]);
        }
        catch (JsonException)
        {
            throw Invalid("Not well-formed JSON");
        }
    }

    /// <summary>Why an action on a resource is denied; null when it is allowed.</summary>
    /// <param name="action">Update:Modify, Update:Replace or Update:Delete.</param>
    /// <param name="logicalId">Which resource.</param>
    /// <param name="type">Its type.</param>
    public string? Denies(string action, string logicalId, string type)
    {
        var matching = statements.Where(statement => statement.Matches(action, logicalId, type)).ToList();
        if (matching.FirstOrDefault(statement => !statement.Allows) is { } denial)
        {
            return $"Action denied by stack policy: Statement [#{denial.Number}] does not allow [{action}] for resource [LogicalResourceId/{logicalId}];";
        }

        return matching.Count > 0 ? null : $"Action not allowed by stack policy: no statement allows [{action}] for resource [LogicalResourceId/{logicalId}];";
    }

    private static ServiceException Invalid(string problem) => ServiceException.Validation($"Error validating stack policy: {problem}");
}
