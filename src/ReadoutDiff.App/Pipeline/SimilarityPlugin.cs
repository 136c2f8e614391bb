using System.Reflection;
using System.Runtime.Loader;
using ReadoutDiff.Alignment;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Pipeline;

/// <summary>
/// Loads ReadoutDiff.Embeddings from a folder of its own, since ONNX Runtime is many times the size of the program.
/// </summary>
internal sealed class SimilarityPlugin : AssemblyLoadContext
{
    private const string AssemblyName = "ReadoutDiff.Embeddings";

    private readonly AssemblyDependencyResolver _resolver;

    private SimilarityPlugin(string assemblyPath)
        : base(AssemblyName)
    {
        _resolver = new AssemblyDependencyResolver(assemblyPath);
    }

    /// <summary>Loads the similarity that runs the model in a folder.</summary>
    /// <param name="modelDirectory">The folder with the model and its tokenizer.</param>
    /// <param name="runtimeDirectory">Where ReadoutDiff.Embeddings is published; null for the folder <c>embeddings</c> beside the program.</param>
    /// <exception cref="ReadoutFormatException">The runtime is not there, or the model cannot be read.</exception>
    public static LoadedSimilarity Load(string modelDirectory, string? runtimeDirectory)
    {
        var folder = Path.GetFullPath(runtimeDirectory ?? Path.Combine(AppContext.BaseDirectory, "embeddings"));
        var path = Path.Combine(folder, AssemblyName + ".dll");
        if (!File.Exists(path))
        {
            throw new ReadoutFormatException(
                $"{folder}: {AssemblyName}.dll is not there; --model needs it: dotnet publish src/{AssemblyName} -c Release -o DIR, then --model-runtime DIR");
        }

        try
        {
            var assembly = new SimilarityPlugin(path).LoadFromAssemblyPath(path);
            var type = assembly.GetExportedTypes().Single(type => typeof(IStatementSimilarityProvider).IsAssignableFrom(type));
            return ((IStatementSimilarityProvider)Activator.CreateInstance(type)!).Load(modelDirectory);
        }
        catch (Exception error) when (error is BadImageFormatException or FileLoadException or FileNotFoundException or ReflectionTypeLoadException or DllNotFoundException or TypeInitializationException)
        {
            throw new ReadoutFormatException($"{path}: cannot be loaded: {error.Message}", error);
        }
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        // The core must be the program's own, or its interfaces would not be the same types.
        if (assemblyName.Name == typeof(IStatementSimilarityProvider).Assembly.GetName().Name)
        {
            return null;
        }

        return _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : nint.Zero;
}
