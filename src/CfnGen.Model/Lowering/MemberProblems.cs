namespace CfnGen.Model;

/// <summary>Finds what is wrong with one member, beyond what its node shows.</summary>
internal static class MemberProblems
{
    public static IEnumerable<string> Of(object member, Stack stack) => member switch
    {
        Resource resource => ProblemTrail.Of(resource).Concat(Foreign(resource, stack)),
        Loop loop => loop.Resources.SelectMany(resource => ProblemTrail.Of(resource).Concat(Foreign(resource, stack))).Concat(loop.Contradictions()),
        Parameter parameter => ParameterProblems.Of(parameter),
        Output { Options.Condition: { } condition } when !ReferenceEquals(condition.Owner, stack) => [Foreign(condition.Owner, condition.Id.ToString())],
        _ => [],
    };

    public static string Foreign(Stack? owner, string what) =>
        $"{what} belongs to {owner?.ToString() ?? "no stack"}, another stack. Export the value there with an Output and import it here with Fn.ImportValue.";

    private static IEnumerable<string> Foreign(Resource resource, Stack stack)
    {
        if (resource.Condition is { } condition && !ReferenceEquals(condition.Owner, stack))
        {
            yield return Foreign(condition.Owner, condition.Id.ToString());
        }

        foreach (var dependency in resource.DependsOn is { IsLiteral: true } dependencies ? dependencies : [])
        {
            if (!ReferenceEquals(dependency.Owner, stack))
            {
                yield return Foreign(dependency.Owner, dependency.ToString());
            }
        }
    }
}
