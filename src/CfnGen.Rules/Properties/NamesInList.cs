using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>The names that the items of a list have, in any branch: those of containers, of volumes, of origins.</summary>
/// <param name="Texts">The names that the template shows.</param>
/// <param name="AreAll">Whether there can be no others.</param>
internal sealed record NamesInList(IReadOnlyList<string> Texts, bool AreAll)
{
    /// <summary>The names of the items of a list.</summary>
    /// <param name="template">The template.</param>
    /// <param name="owner">The object that has the list.</param>
    /// <param name="list">The property that holds the list.</param>
    /// <param name="key">The property of an item that names it.</param>
    public static NamesInList Of(CheckedTemplate template, CheckedObject owner, string list, string key)
    {
        var texts = new List<string>();
        var areAll = !owner.HasMacro;
        foreach (var branch in template.Values(owner, list))
        {
            areAll &= branch.Place.Node is SequenceNode;
            foreach (var item in branch.Place.Items)
            {
                foreach (var one in Branches.Of(item, branch.When, template.Conditions))
                {
                    areAll &= Branches.IsNoValue(one.Place) || (one.Place.Node is MappingNode && AddNames(template, one, key, texts));
                }
            }
        }

        return new(texts, areAll);
    }

    /// <summary>Whether a text that a property is given surely names none of the items.</summary>
    public bool Lack(Place mention) =>
        AreAll && mention.Text is { } text && !DynamicReference.IsIn(text) && !Texts.Contains(text);

    /// <summary>For messages: the nearest name as a question, or nothing.</summary>
    public string Suggestion(string text) => NearestName.Question(text, Texts);

    private static bool AddNames(CheckedTemplate template, Branch item, string key, List<string> texts)
    {
        if (item.Place[key] is not { } name)
        {
            // Another rule asks for it, or a macro inside may set it.
            return false;
        }

        var areAll = true;
        foreach (var branch in Branches.Of(name, item.When, template.Conditions))
        {
            if (branch.Place.Text is { } text && !DynamicReference.IsIn(text))
            {
                texts.Add(text);
            }
            else
            {
                areAll = false;
            }
        }

        return areAll;
    }
}
