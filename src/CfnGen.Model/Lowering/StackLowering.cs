using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Turns a stack into its template: sections in the order of CloudFormation's guide, entries in the order of the page, each node with the member that made it.</summary>
internal sealed class StackLowering(Stack stack)
{
    private readonly List<StackProblem> problems = [];
    private readonly Dictionary<string, List<MappingEntry>> sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> onPage = new(StringComparer.Ordinal);

    public TemplateDocument Lower()
    {
        LowerMembers();
        var root = new List<MappingEntry> { new("AWSTemplateFormatVersion", ScalarNode.String("2010-09-09")) };
        var whole = SourceLocation.OfMember(stack.ToString());
        if (stack.Description is { } description)
        {
            root.Add(new("Description", ScalarNode.String(description).With(whole, null)));
        }

        AddMetadata(root);
        Add(root, Sections.Parameters);
        Add(root, Sections.Rules);
        Add(root, Sections.Mappings);
        Add(root, Sections.Conditions);
        if (stack.Transform is { Count: > 0 } transform)
        {
            var names = new TemplateNode[transform.Count];
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = ScalarNode.String(transform[i]).With(whole, null);
            }

            root.Add(new("Transform", names.Length == 1 ? names[0] : new SequenceNode(names) { Source = whole }));
        }

        Add(root, Sections.Resources);
        Add(root, Sections.Outputs);
        var document = new TemplateDocument(new(root)
        {
            Source = whole,
            Comments = stack.Comment is { } comment ? Comments.Lines(comment) : null,
        });
        FunctionPlaces.Check(document, problems);
        StackLimits.Check(document, stack, problems);
        return problems.Count == 0 ? document : throw new InvalidStackException([.. problems.Distinct()]);
    }

    private void LowerMembers()
    {
        var page = new PageOrder(problems);
        foreach (var member in page.Members(stack))
        {
            LowerMember(member);
        }

        if (page.IsComplete)
        {
            ReportHidden();
            problems.AddRange(stack.Members.UnmetExpectations());
        }
    }

    private void LowerMember(object member)
    {
        if (member is Resource stray && (stray.Id is null || !ReferenceEquals(stray.Owner, stack)))
        {
            problems.Add(new(stack.ToString(), $"A {stray.CfnType} is a public member without being declared: write it as Resource(() => …), or make the property private."));
            return;
        }

        var path = PathOf(member);
        var (section, key) = PlaceOf(member);
        if (!onPage.TryAdd(section + " " + key, member))
        {
            if (!onPage[section + " " + key].Equals(member))
            {
                problems.Add(new(path, $"The page has two different members with the id {key}: give one of the two another id with id:."));
            }

            return;
        }

        if (!sections.TryGetValue(section, out var entries))
        {
            sections.Add(section, entries = []);
        }

        var source = SourceLocation.OfMember(path);
        try
        {
            var node = member is Resource resource ? resource.ToNode() : ((Declaration)member).ToNode();
            problems.AddRange(MemberProblems.Of(member, stack).Select(problem => new StackProblem(path, problem)));
            entries.Add(new(key, Sourced(node, source), source));
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException or FormatException)
        {
            problems.Add(new(path, wrong.Message));
        }
    }

    private static (string Section, string Key) PlaceOf(object member) => member switch
    {
        Resource resource => (Sections.Resources, resource.Id.GetValueOrDefault().ToString()),
        Declaration declaration => (declaration.Section, declaration.Key),
        _ => throw new InvalidOperationException($"{member.GetType()} is no member of a template."),
    };

    private string PathOf(object member) => member is Resource resource ? stack.Members.PathOf(resource) : ((Declaration)member).Member;

    /// <summary>What others may refer to must stand in the template, so a member that only a private property declares is one too few.</summary>
    private void ReportHidden()
    {
        foreach (var member in stack.Members.Declared)
        {
            var (section, key) = PlaceOf(member.Value);
            if (!onPage.ContainsKey(section + " " + key))
            {
                problems.Add(new(member.Path, $"{key} is declared, but stands in no public property, so the template would not have it: make the property public."));
            }
        }
    }

    private void AddMetadata(List<MappingEntry> root)
    {
        if (stack.Metadata is not { } metadata)
        {
            return;
        }

        var source = SourceLocation.OfMember($"{stack}.{nameof(Stack.Metadata)}");
        root.Add(new("Metadata", Sourced(metadata.ToNode(), source)));
        foreach (var parameter in metadata.Interface?.Parameters ?? [])
        {
            if (!ReferenceEquals(parameter.Owner, stack))
            {
                Foreign(parameter.Owner, parameter.Id.ToString(), source.Member!);
            }
        }
    }

    /// <summary>The same tree with its source on every node; a reference to another stack's member is found on the way.</summary>
    private TemplateNode Sourced(TemplateNode node, SourceLocation source)
    {
        switch (node)
        {
            case SequenceNode sequence:
                var items = new TemplateNode[sequence.Items.Count];
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = Sourced(sequence.Items[i], source);
                }

                return new SequenceNode(items) { Source = source, Comments = node.Comments };
            case MappingNode mapping:
                var entries = new MappingEntry[mapping.Entries.Count];
                for (var i = 0; i < entries.Length; i++)
                {
                    entries[i] = new(mapping.Entries[i].Key, Sourced(mapping.Entries[i].Value, source), source);
                }

                return new MappingNode(entries) { Source = source, Comments = node.Comments };
            case IntrinsicNode intrinsic:
                if (intrinsic.Owner is Stack owner && !ReferenceEquals(owner, stack))
                {
                    Foreign(owner, NodeDescription.Of(intrinsic), source.Member!);
                }

                return new IntrinsicNode(intrinsic.Function, Sourced(intrinsic.Argument, source)) { Source = source, Comments = node.Comments, Owner = intrinsic.Owner };
            default:
                return node.With(source, node.Comments);
        }
    }

    private void Foreign(Stack? owner, string what, string path) => problems.Add(new(path, MemberProblems.Foreign(owner, what)));

    private void Add(List<MappingEntry> root, string name)
    {
        if (sections.TryGetValue(name, out var entries))
        {
            root.Add(new(name, new MappingNode(entries)));
        }
    }
}
