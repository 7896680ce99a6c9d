using CfnGen.Model.Documents;
using CfnGen.Rules.Configuration;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>Turns each launch configuration of a template into the launch template that equals it, and switches its groups over.</summary>
/// <remarks>In the file's text, where all else stays as it is. The result is read again and compared with what was meant.</remarks>
public static class LaunchTemplateFixer
{
    /// <param name="text">The file, without a byte order mark.</param>
    /// <param name="fileName">For the places of notes.</param>
    /// <exception cref="TemplateFormatException">The text is no template.</exception>
    public static SwitchedTemplate Switch(string text, string fileName)
    {
        var document = Reread.Document(text, fileName);
        var template = new CheckedTemplate(document);
        var (notes, refused) = (new List<SwitchNote>(), new List<SwitchNote>());
        var configurations = new LaunchConfigurations(template, refused);
        if (configurations.All.Count == 0)
        {
            return new(text, [], [], [], refused);
        }

        var changes = new TreeChanges();
        var edits = Edits(configurations, template, new(text), changes, notes);
        var reread = new Reread(text, document, RuleSettings.Standard);
        if (TextEdit.Apply(text, edits) is { } changed && reread.Matches(changed, changes) is { } result && reread.HasNoMoreErrors(result))
        {
            new LeftOvers(configurations, changes, notes).Note(document);
            var update = UpdatePlan.Of(configurations, template, notes);
            notes.Sort(static (one, other) => one.Location.Line - other.Location.Line);
            return new(changed, Switched(configurations), update, notes, refused);
        }

        refused.Add(new(configurations.All[0].Resource.Place.KeySource, "The text of this file has a form that cannot be changed safely: nothing was changed. Write the resource in lines of its own, or switch it over by hand."));
        return new(text, [], [], [], refused);
    }

    private static IReadOnlyList<TextEdit> Edits(LaunchConfigurations configurations, CheckedTemplate template, SourceText source, TreeChanges changes, List<SwitchNote> notes)
    {
        var edits = new EditList();
        new NameChanges(template, configurations, source, edits, changes).Make(notes);
        foreach (var group in configurations.Groups)
        {
            group.SwitchPolicies(source, edits, changes);
            SwitchOver(group, configurations, source, edits, changes);
        }

        var resources = new ResourceSwitch(source, edits, changes);
        foreach (var configuration in configurations.All)
        {
            resources.Make(configuration);
        }

        return edits.All();
    }

    private static void SwitchOver(GroupSwitch group, LaunchConfigurations configurations, SourceText source, EditList edits, TreeChanges changes)
    {
        const string Property = "LaunchTemplate";
        var value = group.Value(configurations);
        if (source.Text[source.IndexOf(group.Properties.Source)] == '{')
        {
            new FlowProperties(source, group.Properties, edits).Replace(group.Entry, Property, value);
        }
        else
        {
            new BlockProperties(source, group.Properties, edits).Replace(group.Entry, Property, value);
        }

        changes.Replace(group.Entry.Value, value);
        changes.Rename(group.Entry.Value, Property);
    }

    private static SwitchNote[] Switched(LaunchConfigurations configurations)
    {
        var switched = new SwitchNote[configurations.All.Count];
        for (var index = 0; index < switched.Length; index++)
        {
            var configuration = configurations.All[index];
            switched[index] = new(configuration.Resource.Place.KeySource, $"The launch configuration {configuration.OldId} becomes the launch template {configuration.Id}.");
        }

        return switched;
    }
}
