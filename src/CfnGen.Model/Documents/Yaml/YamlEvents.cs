using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>The events that the emitter gets. They hold placeholders only, so one of each is enough.</summary>
internal static class YamlEvents
{
    /// <summary>Stands for any tag; recognised by reference, and no local tag, which the emitter would run a regular expression over.</summary>
    public static readonly string TagPlaceholder = new('t', 1);

    /// <summary>Longer than a simple key may be, and written as nothing: makes the emitter write a long key behind a question mark.</summary>
    public static readonly string LongTag = new('t', MaxSimpleKeyLength);

    /// <summary>Every YAML reader gives up a key without a question mark after 1,024 characters; quotes and escapes count.</summary>
    public const int MaxSimpleKeyLength = 1024;

    public static readonly Scalar Scalar = new(AnchorName.Empty, TagName.Empty, YamlPage.Placeholder, ScalarStyle.Plain, true, false);

    public static readonly MappingStart Mapping = new(AnchorName.Empty, TagName.Empty, true, MappingStyle.Block);

    public static readonly SequenceStart Sequence = new(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Block);

    public static readonly MappingEnd MappingEnd = new();

    public static readonly SequenceEnd SequenceEnd = new();

    /// <summary>Apart, because making a tag name loads the library for URIs, which a template without tagged blocks need not pay for.</summary>
    public static class Tagged
    {
        public static readonly MappingStart Mapping = new(AnchorName.Empty, new TagName(TagPlaceholder), false, MappingStyle.Block);

        public static readonly SequenceStart Sequence = new(AnchorName.Empty, new TagName(TagPlaceholder), false, SequenceStyle.Block);

        public static readonly Scalar LongKey = new(AnchorName.Empty, new TagName(LongTag), YamlPage.Placeholder, ScalarStyle.Plain, false, false);
    }
}
