using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The loops.</summary>
public abstract partial class Scope
{
    /// <summary>Declares resources for each item of a list: <c>public Loop Topics => ForEachResource("Name", ["A", "B"], item => new() { [$"Topic{item}"] = new Topic { … } });</c>.</summary>
    /// <param name="itemName">What the item is called in the template; letters and digits, no name of a parameter or resource.</param>
    /// <param name="collection">Texts of letters and digits, or a parameter that is a list of such.</param>
    /// <param name="body">Called once, with a reference to the item.</param>
    /// <param name="id">The name of the loop; absent: the member's name, after the part's prefix.</param>
    /// <param name="member">Given by the compiler.</param>
    protected Loop ForEachResource(string itemName, CfnList<CfnString> collection, Func<CfnString, LoopBody<Resource>> body, string? id = null, [CallerMemberName] string member = "") =>
        Loop(Sections.Resources, new(itemName, collection), body, static resource => resource.ToNode(), id, member);

    /// <summary>Declares outputs for each item of a list.</summary>
    /// <inheritdoc cref="ForEachResource"/>
    protected Loop ForEachOutput(string itemName, CfnList<CfnString> collection, Func<CfnString, LoopBody<OutputOptions>> body, string? id = null, [CallerMemberName] string member = "") =>
        Loop(Sections.Outputs, new(itemName, collection), body, static output => output.ToNode(), id, member);

    /// <summary>Declares conditions for each item of a list.</summary>
    /// <inheritdoc cref="ForEachResource"/>
    protected Loop ForEachCondition(string itemName, CfnList<CfnString> collection, Func<CfnString, LoopBody<ConditionExpression>> body, string? id = null, [CallerMemberName] string member = "") =>
        Loop(Sections.Conditions, new(itemName, collection), body, static condition => condition.Node, id, member);

    private Loop Loop<T>(string section, LoopItems items, Func<CfnString, LoopBody<T>> body, Func<T, TemplateNode> toNode, string? id, string member)
        where T : class =>
        Root.Members.Declare(PathOf(member), IdFor(id, member), logicalId =>
        {
            var made = body(items.Item);
            return new Loop(Root, logicalId, PathOf(member), section, items, LoopItems.Body(made, toNode), [.. made.Select(entry => entry.Value).OfType<Resource>()]);
        });
}
