using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;

namespace CfnGen.Rules.Templates;

/// <summary>Goes through one entry of a section once and notes every call of a function and every name of another entry.</summary>
internal sealed class TreeWalk(Owner owner, WalkedTree found)
{
    private readonly HashSet<string> loopVariables = new(StringComparer.Ordinal);

    public void Visit(Place place, Assumptions when)
    {
        switch (place.Node)
        {
            case IntrinsicNode call:
                found.Calls.Add(new(place, owner, when));
                VisitCall(call.Function, place.Argument, when);
                break;
            case MappingNode:
                foreach (var entry in place.Entries)
                {
                    VisitEntry(entry, when);
                }

                break;
            case SequenceNode:
                VisitItems(place, when);
                break;
            case ScalarNode { Kind: ScalarKind.String } text when text.Text.Contains('{', StringComparison.Ordinal):
                found.TextsWithBraces.Add(place);
                break;
        }
    }

    /// <summary>Goes through a loop that makes whole entries of a section.</summary>
    public void VisitLoop(Place entry) => VisitEntry(entry, Assumptions.None);

    private void VisitEntry(Place entry, Assumptions when)
    {
        if (!TemplateSection.IsLoop(entry.Name) || entry.Items is not [{ Text: { } variable }, ..])
        {
            NoteStray(entry);
            Visit(entry, when);
            return;
        }

        found.Loops.Add(entry);
        // Inside the loop its variable stands for names that the file does not show.
        var isNew = loopVariables.Add(variable);
        VisitItems(entry, when);
        if (isNew)
        {
            loopVariables.Remove(variable);
        }
    }

    private void VisitItems(Place place, Assumptions when)
    {
        foreach (var item in place.Items)
        {
            Visit(item, when);
        }
    }

    private void VisitCall(IntrinsicFunction function, Place argument, Assumptions when)
    {
        if (function == IntrinsicFunction.Ref)
        {
            Note(ReferenceKind.Ref, argument, when);
        }
        else if (function == IntrinsicFunction.Condition)
        {
            Note(ReferenceKind.Condition, argument, when);
        }
        else if (function == IntrinsicFunction.GetAtt && argument.Items is [{ Text: not null } id, .. var attribute])
        {
            Note(ReferenceKind.GetAtt, id, when, AttributeOf(attribute));
        }
        else if (function == IntrinsicFunction.Sub)
        {
            VisitSub(argument, when);
            return;
        }
        else if (function == IntrinsicFunction.If && argument.Items is [{ Text: { } condition } name, var then, var otherwise])
        {
            Note(ReferenceKind.Condition, name, when);
            Visit(then, when.Suppose(condition, true));
            Visit(otherwise, when.Suppose(condition, false));
            return;
        }
        else if (function == IntrinsicFunction.If && argument.Items is [{ Text: not null } tested, ..])
        {
            // Too few values or too many, which a rule reports; the condition is in use all the same.
            Note(ReferenceKind.Condition, tested, when);
        }
        else if (function == IntrinsicFunction.FindInMap && argument.Items is [{ Text: not null } mapping, ..])
        {
            Note(ReferenceKind.Mapping, mapping, when);
        }

        Visit(argument, when);
    }

    private void VisitSub(Place argument, Assumptions when)
    {
        var (text, variables) = argument.Items is [var first, var second] ? (first, second) : (argument, null);
        foreach (var name in SubText.Variables(text.Text ?? ""))
        {
            if (!SubText.IsName(name) || variables?[name] is not null || loopVariables.Contains(name))
            {
                continue;
            }

            var dot = name.IndexOf('.', StringComparison.Ordinal);
            found.References.Add(dot < 0
                ? new(ReferenceKind.Ref, name, null, text, owner, when, InText: true)
                : new(ReferenceKind.GetAtt, name[..dot], name[(dot + 1)..], text, owner, when, InText: true));
        }

        if (text.Text?.Contains("{{resolve:", StringComparison.Ordinal) == true)
        {
            found.TextsWithBraces.Add(text);
        }

        if (variables is not null)
        {
            Visit(variables, when);
        }
        else if (argument.Node is not ScalarNode)
        {
            Visit(argument, when);
        }
    }

    // The reader makes a call of a mapping with one known function in it; what is left is misspelt, or has other keys beside it.
    private void NoteStray(Place entry)
    {
        if (entry.Name.StartsWith("Fn::", StringComparison.Ordinal) && entry.Name != "Fn::Transform")
        {
            found.StrayFunctions.Add(entry);
        }
    }

    private void Note(ReferenceKind kind, Place place, Assumptions when, string? attribute = null)
    {
        if (place.Text is { } name && !loopVariables.Contains(name) && !name.Contains("${", StringComparison.Ordinal))
        {
            found.References.Add(new(kind, name, attribute, place, owner, when));
        }
    }

    /// <summary>The name of an attribute, which may be given in pieces where it has dots; null where it is computed.</summary>
    public static string? AttributeOf(Place[] parts)
    {
        var name = "";
        foreach (var part in parts)
        {
            if (part.Text is not { } text || text.Contains("${", StringComparison.Ordinal))
            {
                return null;
            }

            name = name.Length == 0 ? text : $"{name}.{text}";
        }

        return name.Length == 0 ? null : name;
    }
}
