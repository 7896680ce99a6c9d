using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Permissions;

/// <summary>Every statement of every policy of a template, wherever a policy may stand.</summary>
internal static class Statements
{
    public static IEnumerable<(DeclaredResource Resource, MappingNode Statement)> Of(TemplateDocument template) =>
        from resource in template.Resources()
        from statement in NodeWalk.Descendants(resource.Body).OfType<MappingNode>()
        where statement["Effect"] is not null && (statement["Action"] ?? statement["NotAction"]) is not null
        select (resource, statement);

    /// <summary>Those that allow something.</summary>
    public static IEnumerable<(DeclaredResource Resource, MappingNode Statement)> ThatAllow(TemplateDocument template) =>
        Of(template).Where(found => NodeWalk.At(found.Statement, "Effect").All(effect => NodeText.Of(effect) == "Allow"));

    /// <summary>The texts of one element: <c>Action</c>, <c>Resource</c>, <c>Principal/Service</c>.</summary>
    public static IReadOnlyList<string> Texts(this MappingNode statement, string path) => [.. NodeWalk.At(statement, path).Select(NodeText.Of)];
}
