using CfnGen.Stacks.Parts;
using CfnGen.Stacks.WebApp;

namespace CfnGen.Stacks.Tests.Parts;

public sealed class PythonSourceTests
{
    [Fact]
    public void Names_the_file_that_is_absent_and_where_it_belongs()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => PythonSource.Beside<WebAppStack>("absent.py"));

        Assert.Equal("No file 'absent.py' is embedded beside WebAppStack: put it into that stack's folder, with the ending .py.", thrown.Message);
    }

    [Fact]
    public void Takes_what_fits_into_a_template()
    {
        var longest = new string('#', 4096);

        var source = PythonSource.Inline("long.py", longest);

        Assert.Equal((Model.CfnString)longest, source);
    }

    [Fact]
    public void Refuses_what_does_not()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => PythonSource.Inline("long.py", new string('#', 4097)));

        Assert.Equal("'long.py' has 4097 characters, and a function in a template at most 4096: shorten it, or deploy it from a bucket.", thrown.Message);
    }

    [Fact]
    public void Is_the_same_whatever_ends_the_lines_of_a_working_copy()
    {
        var windows = PythonSource.Inline("a.py", "import os\r\nprint(os)\r\n");

        var unix = PythonSource.Inline("a.py", "import os\nprint(os)\n");

        Assert.Equal(unix, windows);
    }
}
