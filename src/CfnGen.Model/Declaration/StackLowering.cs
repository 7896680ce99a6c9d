using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Turns a stack into its template: sections in the order of CloudFormation's guide, entries in the order of the page, each node with the member that made it.</summary>
internal sealed class StackLowering(Stack stack)
{
    private readonly List<StackProblem> problems = [];

    public TemplateDocument Lower()
    {
        var sections = Group();
        problems.AddRange(stack.Members.UnmetExpectations());
        var root = new List<MappingEntry> { new("AWSTemplateFormatVersion", ScalarNode.String("2010-09-09")) };
        var whole = SourceLocation.OfMember(stack.ToString());
        if (stack.Description is { } description)
        {
            root.Add(new("Description", ScalarNode.String(description).With(whole, null)));
        }

        if (stack.Metadata is { } metadata)
        {
            root.Add(new("Metadata", Sourced(metadata.ToNode(), SourceLocation.OfMember($"{stack}.{nameof(Stack.Metadata)}"))));
        }

        Add(root, sections, Sections.Parameters);
        Add(root, sections, Sections.Rules);
        Add(root, sections, Sections.Mappings);
        Add(root, sections, Sections.Conditions);
        if (stack.Transform is { Count: > 0 } transform)
        {
            var names = new TemplateNode[transform.Count];
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = ScalarNode.String(transform[i]).With(whole, null);
            }

            root.Add(new("Transform", names.Length == 1 ? names[0] : new SequenceNode(names) { Source = whole }));
        }

        Add(root, sections, Sections.Resources);
        Add(root, sections, Sections.Outputs);
        var document = new TemplateDocument(new(root)
        {
            Source = whole,
            Comments = stack.Comment is { } comment ? Comments.Lines(comment) : null,
        });
        StackLimits.Check(document, stack, problems);
        return problems.Count == 0 ? document : throw new InvalidStackException(problems);
    }

    private Dictionary<string, List<MappingEntry>> Group()
    {
        var sections = new Dictionary<string, List<MappingEntry>>(StringComparer.Ordinal);
        foreach (var member in PageOrder.Members(stack))
        {
            var (section, id, path, node) = member switch
            {
                Resource resource => (Sections.Resources, Declared(resource), PathOf(resource), resource.ToNode()),
                Declaration declaration => (declaration.Section, declaration.Id, declaration.Member, declaration.ToNode()),
                _ => throw new InvalidOperationException($"{member.GetType()} is no member of a template."),
            };
            if (!sections.TryGetValue(section, out var entries))
            {
                sections.Add(section, entries = []);
            }

            if (member is Resource checkedResource)
            {
                Check(checkedResource, path);
            }

            var source = SourceLocation.OfMember(path);
            entries.Add(new(id.ToString(), Sourced(node, source), source));
        }

        return sections;
    }

    private LogicalId Declared(Resource resource) => resource.Id is { } id && ReferenceEquals(resource.Owner, stack)
        ? id
        : throw new InvalidStackException([new(stack.ToString(), $"A {resource.CfnType} is a public member without being declared: write it as Resource(() => …), or make the property private.")]);

    private string PathOf(Resource resource) => stack.Members.PathOf(resource);

    private void Check(Resource resource, string path)
    {
        foreach (var problem in ResourceProblems.Of(resource))
        {
            problems.Add(new(path, problem));
        }

        if (resource.Condition is { } condition && !ReferenceEquals(condition.Owner, stack))
        {
            Foreign(condition.Owner, condition.Id.ToString(), path);
        }

        if (resource.DependsOn is { IsLiteral: true } dependencies)
        {
            foreach (var dependency in dependencies)
            {
                if (!ReferenceEquals(dependency.Owner, stack))
                {
                    Foreign(dependency.Owner, dependency.ToString(), path);
                }
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

    private void Foreign(Stack? owner, string what, string path) => problems.Add(new(path,
        $"{what} belongs to {owner?.ToString() ?? "no stack"}, another stack. Export the value there with an Output and import it here with Fn.ImportValue."));

    private static void Add(List<MappingEntry> root, Dictionary<string, List<MappingEntry>> sections, string name)
    {
        if (sections.TryGetValue(name, out var entries))
        {
            root.Add(new(name, new MappingNode(entries)));
        }
    }
}
